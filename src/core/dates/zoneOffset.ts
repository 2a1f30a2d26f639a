const SPAN = 7 * 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const spans = new Map<string, Map<number, number | null>>();

/**
 * Milliseconds that the clocks of an IANA zone are ahead of UTC at a moment (ms since the epoch). Throws RangeError on an unknown zone
 * or moment. A week whose ends agree is taken as one, and asked of `Intl` once: no zone has changed its clocks twice within a week since
 * 1970 (tz database), and asking costs a hundred times more than looking up.
 */
export function zoneOffset(ms: number, timeZone: string): number {
  let known = spans.get(timeZone);
  if (!known) spans.set(timeZone, (known = new Map<number, number | null>()));
  const span = Math.floor(ms / SPAN);
  let offset = known.get(span);
  if (offset === undefined) {
    const first = ask(span * SPAN, timeZone);
    offset = first === ask((span + 1) * SPAN, timeZone) ? first : null;
    known.set(span, offset);
  }
  return offset ?? ask(ms, timeZone);
}

function ask(ms: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23', era: 'short' },
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
    formatters.set(timeZone, formatter);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(ms)) part[type] = value;
  const field = (name: string): number => Number(part[name]);
  const year = part['era'] === 'BC' ? 1 - field('year') : field('year');
  const local = new Date(
    Date.UTC(2000, field('month') - 1, field('day'), field('hour'), field('minute'), field('second')),
  );
  return local.setUTCFullYear(year, field('month') - 1, field('day')) - Math.floor(ms / 1000) * 1000;
}
