import { loadSettings } from '../app/loadSettings';
import { personHistory } from '../app/personHistory';
import type { Ports } from '../app/Ports';
import { undo } from '../app/undo';
import { contactOf } from '../app/contactOf';
import { rowId } from '../cards/actParameters';
import type { CardAct } from '../cards/CardAct';
import type { CardNotice } from '../cards/CardScene';
import { showing } from '../cards/respond';
import type { Outcome } from '../core/ports/Failure';
import type { Settings } from '../core/ports/SettingsStore';
import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import type { Told } from '../panel/carryOut';
import { carryOutToday } from '../panel/carryOutToday';
import { outcomeText } from '../panel/outcomeText';
import type { TodayRow } from '../panel/todayRow';
import { actMoment } from './actMoment';
import type { Click } from './actOnConversation';
import { asFirstAsked } from './asFirstAsked';
import type { Desk } from './Desk';
import type { Done } from './Done';
import { drawToday, problem } from './drawView';
import { remindAfter } from './remindAfter';
import { todayRowNow } from './todayRowNow';

type Row = Extract<CardAct, { readonly do: 'row' }>;
type ListAct = Row | Extract<CardAct, { readonly do: 'row-undo' }>;

/** What is to be told; null: the row is not what it was when the button was drawn. */
type Carried = Outcome<Told | null>;

/** Does something about somebody in Today, and draws the list as it is then. Doing it again with the same click changes nothing. */
export async function actOnToday(desk: Desk, act: ListAct, click: Click): Promise<Done> {
  const failed = (outcome: Outcome<unknown> & { readonly ok: false }): Done => {
    const { card, failure } = problem(desk, outcome, 'today');
    return { reply: showing(card, 'update'), failure };
  };
  const [settings, moment] = await Promise.all([
    loadSettings(desk.ports),
    actMoment(desk.once, [click.id, act], desk.ports.clock),
  ]);
  if (!settings.ok) return failed(settings);
  if (!moment.ok) return failed(moment);

  const { clock, again } = moment.value;
  const ports: Ports = { ...desk.ports, clock, ledger: asFirstAsked(desk.ports.ledger, moment.value) };
  const carried = await (act.do === 'row' ? carryOut(desk, ports, act, settings.value) : takeBack(desk, ports, act));
  if (!carried.ok) return failed(carried);
  const after = await personHistory(desk.ports, act.person);
  if (!after.ok) return failed(after);

  const person = { contact: contactOf(after.value), settings: settings.value };
  const { ask, remark, reminded } = await remindAfter(desk, person);
  if (ask !== null) return ask;
  const told = carried.value;
  const { card, failure } = await drawToday(desk, act.look, noticeOf(desk, act, told, remark, again));
  const refused = told === null ? 'outdated' : told.ok ? null : 'refused';
  const unmoved = reminded.state === 'failed' ? reminded.failure : null;
  // Another date is chosen on a card above the list: behind the new list the old one must not wait.
  const moved = act.do === 'row' && (act.act.do === 'move' || act.act.do === 'move-day');
  return {
    reply: { ...showing(card, moved ? { closing: 1 } : 'update'), changed: told?.ok === true },
    failure: (again ? null : refused) ?? unmoved ?? failure,
  };
}

/** What the row offers now, done as the pane does it; a row that has changed is shown first. */
async function carryOut(desk: Desk, ports: Ports, { act, person, seen }: Row, settings: Settings): Promise<Carried> {
  const row = await todayRowNow(desk, ports, person, settings);
  if (!row.ok) return row;
  if (row.value === null || rowId(row.value.item) !== seen || !isOffered(row.value, act))
    return { ok: true, value: null };
  return { ok: true, value: await carryOutToday(ports, row.value.item, act, settings, desk.locale) };
}

function isOffered({ buttons, move }: TodayRow, act: Row['act']): boolean {
  return act.do === 'done' || act.do === 'skip' ? buttons.some((one) => one.act.do === act.do) : move !== null;
}

async function takeBack(
  { locale }: Desk,
  ports: Ports,
  { person, event }: Extract<ListAct, { readonly do: 'row-undo' }>,
): Promise<Carried> {
  const undone = await undo(ports, person, event);
  const text = outcomeText(locale, undone) ?? paneText(locale).feedback.undone;
  return { ok: true, value: { ok: undone.ok, text, undo: null, clipboard: false } };
}

/** A second click on what the first one has done already finds another row, or nothing left to do: that is no failure. */
function noticeOf(
  desk: Desk,
  { person }: ListAct,
  told: Told | null,
  remark: string | null,
  again: boolean,
): CardNotice | null {
  if (told?.ok !== true && again) return null;
  if (told === null) return { text: cardsText(desk.locale).changed, refused: true, undo: null, link: null };
  const text = remark === null ? told.text : `${told.text} ${remark}`;
  return { text, refused: !told.ok, undo: told.undo, person, link: null };
}
