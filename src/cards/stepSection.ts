import type { ScheduleElement, StepElement } from '../panel/PanelElement';
import type { Section, Widget } from './Card';
import type { CardScene } from './CardScene';
import { bold, quiet, shown, warning } from './formatted';
import { linkTo } from './linkTo';
import { button, buttonRow, card, line, opening, paragraph, section } from './parts';
import { quoteLine } from './quoteLine';
import { panelButton } from './panelButton';
import { scheduleWidgets } from './scheduleWidgets';

/** Sentences on the card that shows all of them. */
const QUOTES = 3;

function heading({ title, tone, when, channel }: StepElement): Widget {
  const details = [
    ...(when === null ? [] : [shown(when.text)]),
    ...(channel === null ? [] : [shown(channel)]),
    ...(when?.late ? [warning(when.late)] : []),
  ].join(' · ');
  const icon = tone === 'mine' || tone === 'late' ? 'STAR' : 'CLOCK';
  return line(details === '' ? bold(title) : `${bold(title)}<br>${details}`, { startIcon: { knownIcon: icon } });
}

/** The sentence that the step rests on; where there are several, all of them behind a button. */
function evidence(scene: CardScene, { evidence: found, title }: StepElement): Widget[] {
  const [first] = found?.quotes ?? [];
  if (found === null || first === undefined) return [];
  const all = found.quotes.slice(0, QUOTES).map((quote) => quoteLine(scene, quote));
  return [
    quoteLine(scene, first),
    ...(found.quotes.length === 1
      ? []
      : buttonRow([button(found.label, opening(card('evidence', found.label, title, section(all))))])),
  ];
}

/** The next step: what, when and why, and the date to plan. */
export function stepSection(scene: CardScene, step: StepElement, schedule: ScheduleElement | null): Section[] {
  const { label, reason, remarks, unless, instead, buttons } = step;
  const other = instead === null ? null : linkTo(scene, instead.href);
  return section(
    [
      heading(step),
      paragraph(shown(reason)),
      ...(remarks.length === 0 ? [] : [paragraph(remarks.map(shown).join('<br>'))]),
      ...evidence(scene, step),
      ...(unless === null ? [] : [paragraph(quiet(unless))]),
      ...buttonRow([
        ...buttons.map((one) => panelButton(scene, one)),
        instead === null || other === null ? null : button(instead.label, other),
      ]),
      ...(schedule === null ? [] : scheduleWidgets(scene, schedule)),
    ],
    label,
  );
}
