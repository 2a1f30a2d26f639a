import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import type { HistoryElement, HistoryEntry } from '../panel/PanelElement';
import type { Card, KnownIcon, Section, Widget } from './Card';
import type { CardScene } from './CardScene';
import { beginning, bold, quiet, shown } from './formatted';
import { button, buttonRow, card, doing, line, opening, paragraph, section } from './parts';
import { openMessage } from './quoteLine';

/** Entries beside the conversation, on the card that opens from there, and on one that is asked for. */
const SHOWN = 3;
const NESTED = 12;
const PAGE = 30;
/** Characters of a message that are shown; the message itself is one click away. */
const LONGEST = 280;

const icons: Readonly<Record<HistoryEntry['icon'], KnownIcon>> = {
  sent: 'DESCRIPTION',
  received: 'EMAIL',
  auto: 'EMAIL',
  'follow-up': 'INVITE',
  note: 'BOOKMARK',
  touch: 'PHONE',
  draft: 'DESCRIPTION',
  kept: 'STAR',
  stop: 'PERSON',
};

function entryLine(scene: CardScene, entry: HistoryEntry): Widget {
  const { icon, title, when, remarks, text, open, act } = entry;
  const words = paneText(scene.locale).history;
  const link = openMessage(scene, act);
  const said = text === null ? '' : `<br>${shown(beginning(text.replace(/\n{2,}/g, '\n'), LONGEST))}`;
  const openLabels = [...new Set(open.map(({ label }) => label))];
  return line(`${bold(title)}${said}`, {
    above: when,
    startIcon: { knownIcon: icons[icon], ...(link === null || act === null ? {} : { altText: act.label }) },
    ...(link === null ? {} : { onClick: link }),
    below: [...remarks, ...openLabels.map((label) => `${label} (${words.open})`)].join(' · '),
  });
}

/** What leads to the entries after these; nothing after the last one. */
function onward(scene: CardScene, { entries }: HistoryElement, from: number): Widget[] {
  const left = entries.length - from;
  return left <= 0
    ? []
    : buttonRow([button(cardsText(scene.locale).older(left), doing(scene, { do: 'history', from }))]);
}

/** A page of the history, the newest entry being 0. A page that begins after the end shows the last one. */
export function cardOfHistory(scene: CardScene, history: HistoryElement, from: number): Card {
  const first = Math.max(0, Math.min(from, history.entries.length - 1));
  const entries = history.entries.slice(first, first + PAGE).map((entry) => entryLine(scene, entry));
  return card('history', history.title, history.count, [
    ...section(entries.length === 0 ? [paragraph(quiet(history.empty))] : entries),
    ...section(onward(scene, history, first + PAGE)),
  ]);
}

/** The newest of what happened, older ones on a card that opens without a call, as many as `room` widgets allow, and the rest by a call. */
export function historySection(scene: CardScene, history: HistoryElement, room: number): Section[] {
  const { title, count, order, empty, entries } = history;
  if (entries.length === 0) return section([paragraph(quiet(empty))], title);
  const beside = Math.max(1, Math.min(SHOWN, room - 3));
  const nested = Math.min(NESTED, room - 3 - beside);
  const lines = (from: number, to: number): Widget[] => entries.slice(from, to).map((entry) => entryLine(scene, entry));
  const left = entries.length - beside;
  const older = (): Widget[] => {
    if (left <= 0) return [];
    if (nested < 1) return onward(scene, history, beside);
    const page = card('older', title, count, [
      ...section(lines(beside, beside + nested)),
      ...section(onward(scene, history, beside + nested)),
    ]);
    return buttonRow([button(cardsText(scene.locale).older(left), opening(page))]);
  };
  return section(
    [paragraph(quiet(order === null ? count : `${count}, ${order}`)), ...lines(0, beside), ...older()],
    title,
  );
}
