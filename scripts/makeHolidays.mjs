// Writes src/core/followup/holidays.data.ts from the dev dependency date-holidays: `node scripts/makeHolidays.mjs`.
//
// Every weekday holiday of 2020 to 2036 is taken from the library, then said as short rules where a rule meets all of
// them (fixed dates, days from Easter, the first Monday on or after a date, each with the years it holds in) and as listed
// dates where none does. The rules are checked against the library before the file is written.
import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import prettier from 'prettier';

const FIRST = 2020;
const LAST = 2036;
const DAY = 86_400_000;
// Business stops on these although the law only calls them optional (DOMAIN: Default cadence): in Brazil Carnival
// Monday and Tuesday and Corpus Christi, which date-holidays has as `bank`.
const TYPES = { BR: ['public', 'bank'] };
const COUNTRIES = ['BR', 'PT', 'ES', 'US', 'AR', 'CL', 'CO', 'MX', 'UY', 'PE', 'GB'];
// England and Wales stand for the United Kingdom, whose own table leaves the summer bank holiday to its nations.
const REGION = { GB: 'ENG' };

const iso = (ms) => new Date(ms).toISOString().slice(0, 10);
const utc = (day) => Date.parse(`${day}T00:00:00Z`);
const weekday = (day) => new Date(utc(day)).getUTCDay() || 7;

const easters = new Map();
for (let year = FIRST; year <= LAST; year++) {
  const found = new Holidays('PT').getHolidays(year).find((one) => one.rule === 'easter');
  easters.set(year, utc(found.date.slice(0, 10)));
}

function weekdaysOff(country, state) {
  const days = new Set();
  const library = state ? new Holidays(country, state) : new Holidays(country);
  for (let year = FIRST; year <= LAST; year++) {
    for (const one of library.getHolidays(year)) {
      if (!(TYPES[country] ?? ['public']).includes(one.type)) continue;
      for (
        let ms = utc(one.date.slice(0, 10));
        ms < Math.max(one.end.getTime() - 12 * 3_600_000, utc(one.date.slice(0, 10)) + 1);
        ms += DAY
      ) {
        if (weekday(iso(ms)) < 6) days.add(iso(ms));
      }
    }
  }
  return days;
}

/** The day that a rule names in a year, or null. Must say the same as src/core/followup/holidaysOf.ts. */
function dayOf(rule, year) {
  const [, kind, rest] = /^([few])(.*)$/.exec(rule);
  if (kind === 'f') return `${year}-${rest.slice(0, 2)}-${rest.slice(2)}`;
  if (kind === 'e') return iso(easters.get(year) + Number(rest) * DAY);
  const from = `${year}-${rest.slice(0, 2)}-${rest.slice(2, 4)}`;
  return iso(utc(from) + ((Number(rest[4]) - weekday(from) + 7) % 7) * DAY);
}

function candidatesOf(day) {
  const [year, month, date] = day.split('-');
  const fromEaster = Math.round((utc(day) - easters.get(Number(year))) / DAY);
  const all = [`f${month}${date}`];
  for (let back = 0; back < 7; back++) {
    const start = iso(utc(day) - back * DAY);
    if (start.startsWith(year) && !start.endsWith('02-29'))
      all.push(`w${start.slice(5, 7)}${start.slice(8)}${weekday(day)}`);
  }
  if (Math.abs(fromEaster) < 72) all.push(`e${fromEaster}`);
  return all;
}

/** The longest run of years in which every weekday that the rule names is off. */
function runOf(rule, days) {
  let best = { from: 0, to: -1, hits: [] };
  let run = null;
  for (let year = FIRST; year <= LAST; year++) {
    const day = dayOf(rule, year);
    const works = weekday(day) > 5;
    if (!works && !days.has(day)) run = null;
    else {
      run ??= { from: year, to: year, hits: [] };
      run.to = year;
      if (!works) run.hits.push(day);
      if (run.hits.length > best.hits.length) best = run;
    }
  }
  return best;
}

function rulesFor(days) {
  const left = new Set(days);
  const rules = [];
  for (;;) {
    let best = null;
    for (const rule of new Set([...left].flatMap(candidatesOf))) {
      const run = runOf(rule, days);
      const gain = run.hits.filter((day) => left.has(day)).length;
      if (gain >= 3 && (!best || gain > best.gain || (gain === best.gain && rule < best.rule)))
        best = { rule, run, gain };
    }
    if (!best) break;
    for (const day of best.run.hits) left.delete(day);
    const from = best.run.from > FIRST ? `>${best.run.from}` : '';
    const to = best.run.to < LAST ? `<${best.run.to}` : '';
    rules.push(best.rule + from + to);
  }
  return [...rules.sort(), ...[...left].sort().map((day) => day.replaceAll('-', ''))];
}

const table = {};
for (const country of COUNTRIES) {
  const national = weekdaysOff(country, REGION[country]);
  table[country] = rulesFor(national).join(' ');
  if (country !== 'BR') continue;
  for (const state of Object.keys(new Holidays('BR').getStates('BR')).sort()) {
    const own = new Set([...weekdaysOff(country, state)].filter((day) => !national.has(day)));
    if (own.size > 0) table[`BR-${state}`] = rulesFor(own).join(' ');
  }
}

const source = `/**
 * Public holidays that fall on weekdays, ${FIRST} to ${LAST}, as rules: \`fMMDD\` a fixed date, \`e±n\` n days from Easter, \`wMMDDn\` the first
 * weekday n (1 Monday) on or after a date, \`>year\` and \`<year\` the first and last year, \`YYYYMMDD\` a single day.
 * A state has only what its country does not have. Made by scripts/makeHolidays.mjs from date-holidays
 * (https://github.com/commenthol/date-holidays), whose data is available under CC BY-SA 3.0
 * (http://creativecommons.org/licenses/by-sa/3.0/) as it relies on Wikipedia articles; this table is available under the same.
 */
export const holidayRules: Readonly<Record<string, string>> = ${JSON.stringify(table)};
`;
const target = new URL('../src/core/followup/holidays.data.ts', import.meta.url);
writeFileSync(
  target,
  await prettier.format(source, { ...(await prettier.resolveConfig(target)), parser: 'typescript' }),
);
