import { loadSettings } from '../app/loadSettings';
import { today } from '../app/today';
import { whoAmI } from '../app/whoAmI';
import type { Card } from '../cards/Card';
import type { CardView } from '../cards/CardAct';
import type { CardNotice } from '../cards/CardScene';
import { cardOfCadence } from '../cards/cardOfCadence';
import { cardOfConversation } from '../cards/cardOfConversation';
import { cardOfSettings, type SettingTry } from '../cards/cardOfSettings';
import { cardOfTemplates } from '../cards/cardOfTemplates';
import { allTemplates, type TemplatePlace, type TemplatesLook } from '../cards/TemplatesLook';
import { cardOfToday } from '../cards/cardOfToday';
import { cardOfNothing, cardOfProblem } from '../cards/cardOfWords';
import { firstLook } from '../cards/Look';
import { firstToday, todayOptions, type TodayLook } from '../cards/TodayLook';
import { fittingTemplates } from '../core/templates/fittingTemplates';
import type { Outcome } from '../core/ports/Failure';
import { paneText } from '../i18n/paneText';
import { serverText } from '../i18n/serverText';
import { cadenceView, type CadenceFor } from '../panel/cadenceView';
import { outcomeText } from '../panel/outcomeText';
import { panelView } from '../panel/panelView';
import { settingsView } from '../panel/settingsView';
import { templatesView } from '../panel/templatesView';
import { todayView } from '../panel/todayView';
import type { Desk } from './Desk';
import type { Drawn } from './Drawn';
import { openConversation, type Opened } from './openConversation';

const drawn = (card: Card, view: CardView, failure: Drawn['failure'] = null): Drawn => ({ card, view, failure });

/** A card that says what failed, with a way to try this view again. */
export function problem(desk: Desk, failed: Outcome<unknown> & { readonly ok: false }, view: CardView): Drawn {
  const text = outcomeText(desk.locale, failed) ?? '';
  return drawn(cardOfProblem(desk.scene(firstLook), text, view), view, failed.failure);
}

/** The open conversation, read or failed. */
export function drawConversation(desk: Desk, opened: Outcome<Opened | null>, notice: CardNotice | null): Drawn {
  if (!opened.ok) return problem(desk, opened, 'conversation');
  const words = paneText(desk.locale);
  if (opened.value === null) {
    const text = desk.visit.event.open === null ? words.nothingOpen : words.nobodyHere;
    return drawn(cardOfNothing(desk.scene(firstLook), text), 'conversation');
  }
  const { conversation, look } = opened.value;
  const view = panelView(conversation, desk.locale, desk.abilities);
  return drawn(cardOfConversation(desk.scene(look), view, notice), 'conversation');
}

/** Everybody with something due. */
export async function drawToday(desk: Desk, look: TodayLook, notice: CardNotice | null): Promise<Drawn> {
  const read = await today(desk.ports, todayOptions(look));
  if (!read.ok) return problem(desk, read, 'today');
  const view = todayView(read.value, desk.locale, desk.abilities, todayOptions(look));
  return drawn(cardOfToday(desk.scene(firstLook), view, look, notice), 'today');
}

/** What can be set; `typed` is a try that could not be taken. */
export async function drawSettings(desk: Desk, typed: SettingTry | null, notice: CardNotice | null): Promise<Drawn> {
  const settings = await loadSettings(desk.ports);
  if (!settings.ok) return problem(desk, settings, 'settings');
  const me = await whoAmI(desk.ports, { ...settings.value, me: [] });
  const view = settingsView(settings.value, me.addresses, desk.locale);
  return drawn(cardOfSettings(desk.scene(firstLook), view, typed, notice), 'settings');
}

/** The waits between follow-ups of some people; `typed`: what could not be taken. */
export async function drawCadence(
  desk: Desk,
  whom: CadenceFor,
  typed: string | null,
  notice: CardNotice | null,
): Promise<Drawn> {
  const settings = await loadSettings(desk.ports);
  if (!settings.ok) return problem(desk, settings, 'settings');
  const view = cadenceView(settings.value, whom, typed, desk.ports.clock.now(), desk.locale);
  return drawn(cardOfCadence(desk.scene(firstLook), view, whom, notice), 'settings');
}

/** Where a template would go from here. */
export const placeOf = ({ visit }: Pick<Desk, 'visit'>): TemplatePlace =>
  visit.endpoint === 'compose' || visit.event.open?.kind === 'draft' ? 'window' : 'conversation';

/** All templates, or those that are looked for, as they stand for whoever is open. */
export async function drawTemplates(
  desk: Desk,
  notice: CardNotice | null,
  look: TemplatesLook = allTemplates,
): Promise<Drawn> {
  const opened = desk.visit.event.open === null ? null : await openConversation(desk);
  if (opened?.ok === false) return problem(desk, opened, 'templates');
  const conversation = opened?.value?.conversation ?? null;
  const view = templatesView(conversation, desk.locale, look.query);
  const place = placeOf(desk);
  const unknown = place === 'window' && conversation === null;
  const { unknownRecipient } = serverText(desk.locale);
  const said = notice ?? (unknown ? { text: unknownRecipient, refused: true, undo: null, link: null } : null);
  const fits = conversation === null ? [] : fittingTemplates(conversation.step.action, conversation.history.segment);
  const fitting = fits.map(({ id }) => id);
  return drawn(cardOfTemplates(desk.scene(firstLook), view, place, look, fitting, said), 'templates');
}

/** A view as it is now. */
export async function drawView(desk: Desk, view: CardView, notice: CardNotice | null): Promise<Drawn> {
  switch (view) {
    case 'today':
      return drawToday(desk, firstToday, notice);
    case 'settings':
      return drawSettings(desk, null, notice);
    case 'templates':
      return drawTemplates(desk, notice);
    case 'conversation':
      return drawConversation(desk, await openConversation(desk), notice);
  }
}
