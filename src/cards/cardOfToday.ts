import type { Segment, Stage } from '../core/contact/Contact';
import type { TodayQuery } from '../core/followup/TodayQuery';
import type { TodayOptions, TodayRow, TodayView } from '../panel/todayView';
import type { Card, Section, Widget } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { bold, quiet, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { menuOf } from './menuOf';
import { noticeSection } from './noticeSection';
import { button, buttonRow, call, card, doing, line, paragraph, section } from './parts';
import { openMessage } from './quoteLine';

/** Rows of a group on one card: four groups of them stay below what one answer may have. */
const PAGE = 12;

/** What is looked at in Today: one kind of people and one stage (null: all), from this row of each group on. */
export interface TodayLook {
  readonly segment: Segment | null;
  readonly stage: Stage | null;
  readonly from: number;
}

/** How `today` and `todayView` have to be asked for this look. */
export const todayOptions = ({ segment, stage, from }: TodayLook): TodayOptions & TodayQuery => ({
  ...{ segment, stage, shown: from + PAGE },
});

function rowLine(scene: CardScene, { name, detail, title, when, reason, open }: TodayRow): Widget {
  const link = openMessage(scene, open);
  const due = when === null ? '' : ` · ${when.late === null ? shown(when.text) : warning(when.late)}`;
  return line(`${bold(name)}${due}<br>${shown(title)}<br>${quiet(`${detail} · ${reason}`)}`, {
    ...(link === null || open === null
      ? {}
      : { startIcon: { knownIcon: 'PERSON', altText: open.label }, onClick: link }),
  });
}

/** Who is due today, most important first; a click opens their newest message in Gmail. */
export function cardOfToday(scene: CardScene, view: TodayView, look: TodayLook, notice: CardNotice | null): Card {
  const { title, summary, filter, stages, groups, empty, partial } = view;
  const from = look.from;
  const listed = groups.flatMap(({ label, count, rows, more }): Section[] =>
    section(
      [
        ...rows.slice(from).map((row) => rowLine(scene, row)),
        ...(more === null || rows.length <= from
          ? []
          : buttonRow([button(more, doing(scene, { do: 'today', ...look, from: from + PAGE }))])),
      ],
      `${label} (${count})`,
    ),
  );
  return {
    ...card('today', title, empty === null ? summary : empty.title, [
      ...noticeSection(scene, notice),
      ...section([
        choiceInput(inputNames.segment, filter, call(scene, { do: 'pick-today' })),
        choiceInput(inputNames.stage, stages, call(scene, { do: 'pick-today' })),
        ...(empty === null ? [] : [paragraph(quiet(empty.text))]),
      ]),
      ...listed,
      ...section(partial === null ? [] : [paragraph(quiet(partial))]),
    ]),
    cardActions: menuOf(scene, 'today'),
  };
}
