import { parseArgs } from 'node:util';
import { atTime } from '../../core/dates/atTime';
import type { ReadArguments } from './ReadArguments';
import { UsageError } from './UsageError';

const locales = ['pt-BR', 'en', 'es'] as const;
const segments = ['lead', 'customer', 'affiliate'] as const;

/** Reads the command line of `npm run read` (without node and script); throws UsageError with one line that says what is wrong. */
export function parseArguments(argv: readonly string[]): ReadArguments {
  const { values, positionals } = split(argv);
  const help = values.help ?? false;
  if (positionals.length === 0 && !help)
    throw new UsageError('no file given; usage: npm run -s read -- FILE... [--json]');
  const timeZone = zone(values['time-zone'] ?? 'America/Sao_Paulo');
  return {
    files: positionals,
    me: addresses(values.me),
    now: values.now === undefined ? null : moment(values.now, timeZone),
    timeZone,
    locale: oneOf(locales, values.locale ?? 'pt-BR', '--locale'),
    segment: values.segment === undefined ? null : oneOf(segments, values.segment, '--segment'),
    json: values.json ?? false,
    help,
  };
}

const options = {
  me: { type: 'string' },
  now: { type: 'string' },
  'time-zone': { type: 'string' },
  locale: { type: 'string' },
  segment: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function split(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    // Node's own sentence, without its hint on how to pass a file that begins with a dash.
    throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function oneOf<T extends string>(known: readonly T[], value: string, option: string): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: must be one of ${known.join(', ')}`);
  return found;
}

function addresses(list: string | undefined): string[] {
  const found = (list ?? '').split(',').map((address) => address.trim().toLowerCase()).filter((address) => address !== ''); // prettier-ignore
  const wrong = found.find((address) => !/^[^\s@]+@[^\s@]+$/.test(address));
  if (wrong !== undefined || (list !== undefined && found.length === 0))
    throw new UsageError(`--me ${wrong ?? ''}: not an e-mail address`);
  return found;
}

function zone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw new UsageError(`--time-zone ${name}: not an IANA time zone`);
  }
}

/** ISO 8601; without an offset it is a time in `timeZone`, without a time the start of the day. */
function moment(text: string, timeZone: string): number {
  const local = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?)?$/.exec(text);
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text);
  try {
    const ms = Date.parse(local ? atTime(local[1] ?? '', local[2] ?? '00:00', timeZone) : iso ? text : '');
    if (!Number.isNaN(ms)) return ms;
  } catch {
    // A day or a time that does not exist: said below.
  }
  throw new UsageError(`--now ${text}: not an ISO 8601 moment`);
}
