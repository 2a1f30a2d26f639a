import type { FormInput, GmailEvent, ParsedEvent } from './GmailEvent';
import type { GmailOpen } from './GmailOpen';

/** Bounds on what is taken from outside; all far above what Google sends. */
const MOST_TEXT = 20_000;
const MOST_TOKEN = 8_192;
const MOST_FIELDS = 200;
const MOST_ID = 512;
const MOST_ZONES = 1_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Google's event object, checked field by field; what it lacks is null or empty, what is not understood is left out. Only what
 * makes it no event of ours at all is a reason to refuse. Never throws. Reference: https://developers.google.com/workspace/add-ons/concepts/event-objects
 */
export function parseEvent(body: unknown): ParsedEvent {
  const event = fields(body);
  if (event === null) return refused('no object');
  const common = fields(event['commonEventObject']);
  if (common === null) return refused('no common event');
  const hostApp = text(common['hostApp'], 40);
  if (hostApp === null) return refused('no host');
  const open = openOf(event['gmail']);
  if (open === undefined) return refused('gmail event not understood');
  const authorization = fields(event['authorizationEventObject']) ?? {};
  return {
    ok: true,
    event: {
      hostApp,
      platform: platformOf(common['platform']),
      locale: localeOf(common['userLocale']),
      timeZone: timeZoneOf(common['timeZone']),
      userToken: token(authorization['userOAuthToken']),
      systemIdToken: token(authorization['systemIdToken']),
      userIdToken: token(authorization['userIdToken']),
      authorizedScopes: texts(authorization['authorizedScopes'], MOST_ID),
      open,
      inputs: inputsOf(common['formInputs']),
      parameters: new Map(
        entries(common['parameters']).flatMap(([key, value]) => {
          const one = text(value, MOST_TEXT);
          return one === null ? [] : [[key, one] as const];
        }),
      ),
    },
  };
}

const refused = (reason: string): ParsedEvent => ({ ok: false, reason });

/** Google's schema spells it ANDRIOD, its events presumably not: both are taken. */
function platformOf(value: unknown): GmailEvent['platform'] {
  if (value === 'WEB') return 'web';
  if (value === 'IOS') return 'ios';
  return value === 'ANDROID' || value === 'ANDRIOD' ? 'android' : 'unknown';
}

function localeOf(value: unknown): string | null {
  const locale = text(value, 35);
  return locale !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(locale) ? locale.replace(/_/g, '-') : null;
}

function timeZoneOf(value: unknown): GmailEvent['timeZone'] {
  const zone = fields(value);
  const id = text(zone?.['id'], 64);
  const offset = number(zone?.['offset']);
  if (id === null || !isZone(id)) return null;
  return { id, offset: offset ?? 0 };
}

/** Names that were looked up before; there are some six hundred zones. */
const zones = new Set<string>();

function isZone(id: string): boolean {
  if (zones.has(id)) return true;
  try {
    // Half a millisecond, each time.
    new Intl.DateTimeFormat('en', { timeZone: id });
    if (zones.size < MOST_ZONES) zones.add(id);
    return true;
  } catch {
    return false;
  }
}

/** Undefined where there is a Gmail part that is neither a message nor a draft window. */
function openOf(value: unknown): GmailOpen | null | undefined {
  if (value === undefined || value === null) return null;
  const gmail = fields(value);
  if (gmail === null) return undefined;
  const messageId = text(gmail['messageId'], MOST_ID);
  const messageToken = token(gmail['accessToken']);
  if (messageId !== null) {
    if (!isId(messageId) || messageToken === null) return undefined;
    const threadId = text(gmail['threadId'], MOST_ID);
    return {
      kind: 'message',
      messageId,
      threadId: threadId !== null && isId(threadId) ? threadId : null,
      messageToken,
    };
  }
  const [to, cc, bcc] = [gmail['toRecipients'], gmail['ccRecipients'], gmail['bccRecipients']].map(addresses);
  return { kind: 'draft', to: to ?? [], cc: cc ?? [], bcc: bcc ?? [] };
}

const isId = (id: string): boolean => /^[\w:-]{1,512}$/.test(id);

const addresses = (value: unknown): string[] =>
  texts(value, 320).filter((address) => /^[^\s<>@]+@[^\s<>@]+$/.test(address));

function inputsOf(value: unknown): Map<string, FormInput> {
  return new Map(
    entries(value).flatMap(([name, raw]) => {
      const input = inputOf(fields(raw));
      return input === null ? [] : [[name, input] as const];
    }),
  );
}

function inputOf(raw: Fields | null): FormInput | null {
  if (raw === null) return null;
  const strings = fields(raw['stringInputs']);
  if (strings !== null) return { kind: 'text', values: texts(strings['value'], MOST_TEXT) };
  const dateTime = fields(raw['dateTimeInput']);
  if (dateTime !== null) {
    const ms = number(dateTime['msSinceEpoch']);
    // Proto JSON leaves a false flag out; a missing one beside a moment is no promise.
    const [hasDate, hasTime] = [dateTime['hasDate'] === true, dateTime['hasTime'] === true];
    return ms === null ? null : { kind: 'dateTime', ms, hasDate, hasTime };
  }
  const date = fields(raw['dateInput']);
  if (date !== null) {
    const ms = number(date['msSinceEpoch']);
    return ms === null ? null : { kind: 'date', ms };
  }
  const time = fields(raw['timeInput']);
  if (time === null) return null;
  // Proto JSON leaves out a zero.
  const [hours, minutes] = [number(time['hours'] ?? 0), number(time['minutes'] ?? 0)];
  const real = hours !== null && minutes !== null && isWithin(hours, 23) && isWithin(minutes, 59);
  return real ? { kind: 'time', hours, minutes } : null;
}

const isWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

const entries = (value: unknown): [string, unknown][] => Object.entries(fields(value) ?? {}).slice(0, MOST_FIELDS);

function text(value: unknown, most: number): string | null {
  return typeof value === 'string' && value !== '' && value.length <= most ? value : null;
}

const token = (value: unknown): string | null => {
  const found = text(value, MOST_TOKEN);
  // It goes into a header: anything but visible characters is no token.
  return found !== null && /^[!-~]+$/.test(found) ? found : null;
};

const texts = (value: unknown, most: number): string[] =>
  Array.isArray(value) ? value.slice(0, MOST_FIELDS).filter((one): one is string => text(one, most) !== null) : [];

/** A number, or one written as text, as proto JSON writes 64-bit ones. */
function number(value: unknown): number | null {
  const found = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}
