import { cardsText } from '../i18n/cardsText';
import { todayText } from '../i18n/todayText';
import type { TodayView } from '../panel/todayView';
import type { Card, Section, Widget } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { quiet } from './formatted';
import { inputNames } from './inputNames';
import { fitting, roomBeside } from './measure';
import { menuOf } from './menuOf';
import { noticeSection } from './noticeSection';
import { button, buttonRow, call, card, doing, paragraph, section } from './parts';
import type { TodayLook } from './TodayLook';
import { todayRowWidgets } from './todayRowWidgets';

/** One list as far as it is looked at: what its rows are drawn with, and where the first of them stands. */
interface Listed {
  readonly group: TodayView['groups'][number];
  readonly from: number;
  readonly rows: readonly (readonly Widget[])[];
}

/**
 * Who is due today, most important first, as many as one answer may hold: a tap opens their newest message in Gmail, and what the list lets do
 * stands beside each. The first rows of every list come before the rest of any.
 */
export function cardOfToday(scene: CardScene, view: TodayView, look: TodayLook, notice: CardNotice | null): Card {
  const { title, summary, filter, stages, groups, empty, partial } = view;
  const wanted = groups.filter(({ kind }) => look.list === null || kind === look.list);
  // A list that was emptied meanwhile gives way to all of them.
  const chosen = wanted.length === 0 ? groups : wanted;
  const lists = chosen.map((group): Listed => {
    const from = wanted.length > 0 && look.from < group.rows.length ? look.from : 0;
    return { group, from, rows: group.rows.slice(from).map((row) => todayRowWidgets(scene, row, look)) };
  });

  const listed = ({ group, from, rows }: Listed, drawn: number): Section[] => {
    const next = from + drawn;
    const more = todayText(scene.locale).more(group.count - next);
    const onward = doing(scene, { do: 'today', ...look, list: group.kind, from: next });
    const back = doing(scene, { do: 'today', ...look, list: null, from: 0 });
    return section(
      [
        ...rows.slice(0, drawn).flat(),
        ...buttonRow([
          next < group.count ? button(more, onward) : null,
          from > 0 ? button(cardsText(scene.locale).fromStart, back) : null,
        ]),
      ],
      `${group.label} (${group.count})`,
    );
  };
  const drawn = (counts: readonly number[]): Card => ({
    ...card('today', title, empty === null ? summary : empty.title, [
      ...noticeSection(scene, notice, (event) => ({ do: 'row-undo', person: notice?.person ?? '', event, look })),
      ...section([
        choiceInput(inputNames.segment, filter, call(scene, { do: 'pick-today' })),
        choiceInput(inputNames.stage, stages, call(scene, { do: 'pick-today' })),
        ...(empty === null ? [] : [paragraph(quiet(empty.text))]),
      ]),
      ...lists.flatMap((one, i) => listed(one, counts[i] ?? 0)),
      ...section(partial === null ? [] : [paragraph(quiet(partial))]),
    ]),
    cardActions: menuOf(scene, 'today'),
  });
  const rows = lists.map((one) => one.rows);
  return drawn(fitting(rows, roomBeside(drawn(rows.map(() => 0)))));
}
