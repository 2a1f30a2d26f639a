import type { Day } from '../dates/Day';
import { daysBetween } from '../dates/daysBetween';
import { weekday } from '../dates/weekday';
import type { TemplateLanguage } from './TemplateLanguage';

/** How a day is written out in a letter: by itself, "on" it, or "by" it. */
export interface WrittenDay {
  /** "sexta-feira, 16 de agosto" */
  readonly day: string;
  /** "na sexta-feira, 16 de agosto" in the coming week, "na sexta-feira" in the past one, else "em 12 de agosto". */
  readonly on: string;
  /** "até sexta-feira, 16 de agosto" */
  readonly by: string;
}

/**
 * A day in words relative to today: "hoje", "amanhã", "ontem", with the weekday within a week, with the year when it is another
 * year. An unreadable day gives null.
 */
export function writeDay(day: Day, today: Day, language: TemplateLanguage): WrittenDay | null {
  const { dates } = language;
  const away = daysBetween(today, day);
  const index = weekday(day) - 1;
  if (Number.isNaN(away) || Number.isNaN(index)) return null;
  const near = away === 0 ? dates.today : away === 1 ? dates.tomorrow : away === -1 ? dates.yesterday : null;
  if (near !== null) return { day: near, on: near, by: dates.by.replace('{day}', near) };
  const month = dates.months[Number(day.slice(5, 7)) - 1] ?? '';
  const year = day.slice(0, 4) === today.slice(0, 4) ? '' : dates.year.replace('{y}', day.slice(0, 4));
  const date =
    dates.date
      .replace('{d}', day.endsWith('-01') ? dates.first : String(Number(day.slice(8))))
      .replace('{month}', month) + year;
  const full = dates.full.replace('{date}', date);
  const named = full.replace('{weekday}', dates.weekdays[index] ?? '');
  const onDay = full.replace('{weekday}', dates.onWeekdays[index] ?? '');
  return {
    day: named,
    on:
      away < 0 && away > -7
        ? (dates.onWeekdays[index] ?? '')
        : away > 0 && away <= 7
          ? onDay
          : dates.on.replace('{date}', date),
    by: dates.by.replace('{day}', dates.byOn ? onDay : named),
  };
}
