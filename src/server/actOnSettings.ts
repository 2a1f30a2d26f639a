import { loadSettings } from '../app/loadSettings';
import { saveSettings } from '../app/saveSettings';
import type { CardAct } from '../cards/CardAct';
import { cardOfErasing } from '../cards/cardOfSettings';
import { cardOfExport } from '../cards/cardOfWords';
import { firstLook } from '../cards/Look';
import { showing } from '../cards/respond';
import type { Outcome } from '../core/ports/Failure';
import { paneText } from '../i18n/paneText';
import { serverText } from '../i18n/serverText';
import { readIntervals, withCadence } from '../panel/cadenceView';
import { readSettings, type SettingValues } from '../panel/settingsView';
import type { Desk } from './Desk';
import type { Done } from './Done';
import { drawCadence, drawSettings, problem } from './drawView';
import { eraseOne } from './eraseOne';

type SettingsAct = Extract<CardAct, { readonly do: 'save' | 'save-cadence' | 'export' | 'ask-erase' | 'erase' }>;

/** What is done on the card of settings. */
export async function actOnSettings(desk: Desk, act: SettingsAct): Promise<Done> {
  switch (act.do) {
    case 'save':
      return save(desk, act.values);
    case 'save-cadence':
      return saveCadence(desk, act);
    case 'export':
      return { reply: showing(cardOfExport(desk.scene(firstLook), desk.exportUrl())), failure: null };
    case 'ask-erase':
      return { reply: showing(cardOfErasing(desk.scene(firstLook), act.address)), failure: null };
    case 'erase':
      return erase(desk, act.address);
  }
}

function failed(desk: Desk, outcome: Outcome<unknown> & { readonly ok: false }): Done {
  const { card, failure } = problem(desk, outcome, 'settings');
  return { reply: showing(card, 'update'), failure };
}

async function save(desk: Desk, values: SettingValues): Promise<Done> {
  const settings = await loadSettings(desk.ports);
  if (!settings.ok) return failed(desk, settings);
  const read = readSettings(values, settings.value, desk.locale);
  if (!read.ok) {
    const { card } = await drawSettings(desk, { values, errors: read.errors }, null);
    // The field may be far from the button.
    const told = Object.values(read.errors).join(' ');
    return { reply: { ...showing(card, 'update'), told }, failure: 'refused' };
  }
  const saved = await saveSettings(desk.ports, read.value);
  if (!saved.ok) return failed(desk, saved);
  // At once in the language that was chosen.
  const locale = read.value.locale ?? desk.locale;
  const spoken = { ...desk, locale, scene: (look: Parameters<Desk['scene']>[0]) => ({ ...desk.scene(look), locale }) };
  const { card, failure } = await drawSettings(spoken, null, {
    text: paneText(locale).feedback.saved,
    undo: null,
    link: null,
  });
  return { reply: { ...showing(card, 'update'), changed: true }, failure };
}

async function saveCadence(desk: Desk, act: Extract<SettingsAct, { readonly do: 'save-cadence' }>): Promise<Done> {
  const { whom, intervals } = act;
  const settings = await loadSettings(desk.ports);
  if (!settings.ok) return failed(desk, settings);
  const wanted = intervals === null ? null : readIntervals(intervals);
  if (intervals !== null && wanted === null) {
    const { card } = await drawCadence(desk, whom, intervals, null);
    return { reply: showing(card, 'update'), failure: 'refused' };
  }
  const saved = await saveSettings(desk.ports, withCadence(settings.value, whom, wanted));
  if (!saved.ok) return failed(desk, saved);
  const text = paneText(desk.locale).feedback.saved;
  const { card, failure } = await drawCadence(desk, whom, null, { text, undo: null, link: null });
  return { reply: { ...showing(card, 'update'), changed: true }, failure };
}

async function erase(desk: Desk, address: string): Promise<Done> {
  const { outcome, reminders } = await eraseOne(desk, address);
  if (!outcome.ok) return failed(desk, outcome);
  const said = paneText(desk.locale).feedback.erased(outcome.value);
  const text = reminders.ok ? said : `${said} ${serverText(desk.locale).reminderLeft}`;
  const { card, failure } = await drawSettings(desk, null, { text, undo: null, link: null });
  // The card that asked whom, and the one that asked whether, are done with.
  return { reply: { ...showing(card, { closing: 2 }), changed: true }, failure };
}
