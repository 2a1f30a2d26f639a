import fc from 'fast-check';
import type { Contact } from '../../../src/core/contact/Contact';
import { inZone } from '../../../src/core/dates/inZone';
import { openDetails } from '../../../src/core/details/openDetails';
import { defaultCadence } from '../../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../../src/core/followup/defaultCalendar';
import { isBusinessDay } from '../../../src/core/followup/isBusinessDay';
import type { NextStep } from '../../../src/core/followup/NextStep';
import { nextStepOf } from '../../../src/core/followup/nextStepOf';
import { scheduleChoices } from '../../../src/core/followup/scheduleChoices';
import type { Status } from '../../../src/core/followup/Status';
import { statusOf } from '../../../src/core/followup/statusOf';
import { historyOf } from '../../../src/core/ledger/historyOf';
import type { LedgerEvent } from '../../../src/core/ledger/LedgerEvent';
import { ledger, messageOf, moment, person, type MessageShape } from './arbitraryLedger';

// Zones without clock changes, with them in the north and in the south, and with one at midnight.
const zones = ['America/Sao_Paulo', 'America/New_York', 'Europe/Lisbon', 'America/Santiago'];

const contact: Contact = {
  address: person,
  name: 'Carla Menezes',
  firstName: 'Carla',
  title: null,
  company: null,
  phones: [],
  language: 'pt',
  formality: 'formal',
};

function decideAt(events: readonly LedgerEvent[], now: number, timeZone: string): { status: Status; step: NextStep } {
  const history = historyOf(person, events);
  const calendar = { ...defaultCalendar, timeZone };
  const cadence = defaultCadence;
  const open = openDetails(history.messages, history.kept, { ms: now, timeZone });
  return {
    status: statusOf(history, now, calendar, open, cadence),
    step: nextStepOf({ history, contact, cadence, calendar, now, open, threadKey: 't0' }),
  };
}

const plain = (n: number, ms: number, by: 'me' | 'them', more: Partial<MessageShape> = {}): LedgerEvent =>
  messageOf({ n, ms, by, auto: null, text: 'Segue a proposta do plano anual.', details: [], signals: [], ...more });

const optOut = { kind: 'opted-out', quote: 'Não me escrevam mais.', until: null, person: null } as const;
const DAY = 86_400_000;

describe.each(zones)('in the zone %s', (timeZone) => {
  const calendar = { ...defaultCalendar, timeZone };
  const check = <T extends unknown[]>(law: fc.IPropertyWithHooks<T>, numRuns = 100): void => {
    fc.assert(law, { numRuns });
  };

  test('no suggestion is ever due on a day without business, nor outside working hours', () => {
    check(
      fc.property(ledger(30), moment, (events, now) => {
        const { step } = decideAt(events, now, timeZone);
        const dues = [
          ...(step.due === null ? [] : [step.due]),
          ...scheduleChoices(step, calendar, now).map(({ due }) => due),
        ];
        for (const due of dues) {
          const local = inZone(Date.parse(due), timeZone);
          expect(due).toBe(local);
          expect(isBusinessDay(local.slice(0, 10), calendar)).toBe(true);
          // A clock change at midnight never touches working hours; one at 02:00 neither.
          expect(local.slice(11, 16) >= '09:00' && local.slice(11, 16) <= '18:00').toBe(true);
        }
      }),
    );
  });

  test('nobody who asked to stop is proposed anything but the answer to what they wrote since, whatever the order of events', () => {
    check(
      fc.property(ledger(25), moment, moment, fc.nat(), (events, asked, now, seed) => {
        const request = plain(0, asked, 'them', { signals: [optOut], text: optOut.quote });
        const at = events.length === 0 ? 0 : seed % events.length;
        const { step } = decideAt([...events.slice(0, at), request, ...events.slice(at)], now, timeZone);
        if (step.action !== 'stop') {
          expect(step.action).toBe('answer');
          expect(step.reason.code).toBe('opted-out-wrote-again');
        }
      }),
    );
  });

  test('recording everything twice, in any order of arrival, gives the same status and step', () => {
    check(
      fc.property(
        ledger(25).chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length })),
        ),
        moment,
        ([events, shuffled], now) => {
          const copies = shuffled.map((event) => structuredClone(event));
          expect(historyOf(person, copies)).toEqual(historyOf(person, events));
          expect(decideAt(copies, now, timeZone)).toEqual(decideAt(events, now, timeZone));
        },
      ),
    );
  });

  test('an automatic reply never resets an attempt nor adds one', () => {
    check(
      fc.property(
        ledger(25),
        moment,
        moment,
        fc.constantFrom('out-of-office', 'auto-ack', 'newsletter'),
        (events, at, now, auto) => {
          const before = decideAt(events, now, timeZone).status;
          const after = decideAt([...events, plain(0, at, 'them', { auto: auto as 'auto-ack' })], now, timeZone).status;
          expect(after.attempts).toBe(before.attempts);
          expect(after.touches).toBe(before.touches);
          expect(after.lastReceived).toBe(before.lastReceived);
        },
      ),
    );
  });

  test('a later answer cancels what was pending, and resets the attempts', () => {
    check(
      fc.property(ledger(25), (events) => {
        const last = Math.max(0, ...events.map(({ at }) => Date.parse(at)));
        const history = historyOf(person, [...events, plain(0, last + DAY, 'them')]);
        expect(history.followUps.filter(({ state }) => state === 'pending')).toEqual([]);
        expect(decideAt([...events, plain(0, last + DAY, 'them')], last + 2 * DAY, timeZone).status.attempts).toBe(0);
      }),
    );
  });

  test('a silent contact who gets every proposal on its day gets no more than the cadence has', () => {
    check(
      fc.property(moment, fc.integer({ min: 0, max: 30 }), (first, lateBy) => {
        const events = [plain(1, first, 'me')];
        let proposals = 0;
        for (let now = first + DAY; proposals < 12;) {
          const { step, status } = decideAt(events, now, timeZone);
          expect(step.attempt).toBe(status.attempts);
          if (step.action === 'none') break;
          expect(step.action).toBe(proposals === 4 ? 'goodbye' : 'follow-up');
          proposals++;
          now = Date.parse(step.due ?? '') + lateBy * 3_600_000;
          events.push(plain(events.length + 1, now, 'me'));
        }
        expect(proposals).toBe(defaultCadence.intervals.length);
      }),
      30,
    );
  });

  test('who is waited for agrees with the step', () => {
    const mine = ['answer', 'keep-promise', 'close', 'thank', 'redirect'];
    check(
      fc.property(ledger(30), moment, (events, now) => {
        const { status, step } = decideAt(events, now, timeZone);
        expect(status.waitingOn === 'me').toBe(mine.includes(step.action));
        if (['none', 'stop'].includes(step.action)) expect(status.waitingOn).toBe('nobody');
        expect(step.template === null).toBe(['stop', 'wait', 'none'].includes(step.action));
      }),
    );
  });

  test('scheduling the same follow-up again changes nothing while it is pending', () => {
    check(
      fc.property(moment, fc.integer({ min: 1, max: 100 }), moment, (at, later, due) => {
        const schedule = (id: string, ms: number): LedgerEvent => ({
          ...{ id, v: 1, at: new Date(ms).toISOString(), zone: timeZone, actor: 'user', people: [person] },
          ...{ type: 'follow-up-scheduled', followUp: 'fu:a', due: new Date(due).toISOString() },
          ...{ action: 'follow-up', template: null, thread: null },
        });
        const once = historyOf(person, [schedule('1', at)]);
        expect(historyOf(person, [schedule('1', at), schedule('2', at + later)])).toEqual(once);
        expect(once.followUps).toHaveLength(1);
      }),
    );
  });
});

test.each(zones)('a ledger of 500 events is decided by the same laws in the zone %s', (timeZone) => {
  fc.assert(
    fc.property(ledger(500, 400), moment, (events, now) => {
      const { step, status } = decideAt(events, now, timeZone);
      expect(step.attempt).toBe(status.attempts);
      expect(decideAt([...events].reverse(), now, timeZone).status).toEqual(status);
      if (step.due !== null) {
        expect(
          isBusinessDay(inZone(Date.parse(step.due), timeZone).slice(0, 10), { ...defaultCalendar, timeZone }),
        ).toBe(true);
      }
    }),
    { numRuns: 5 },
  );
});

// Changes of the clocks of 2024 to 2026, on the nights of Sunday: New York and Lisbon forward and back, Santiago back and forward.
const changes = [
  ['America/New_York', ['2024-03-10', '2024-11-03', '2025-03-09', '2025-11-02']],
  ['Europe/Lisbon', ['2024-03-31', '2024-10-27', '2025-03-30', '2025-10-26']],
  ['America/Santiago', ['2024-04-07', '2024-09-08', '2025-04-06', '2025-09-07']],
  ['America/Sao_Paulo', ['2024-12-31', '2025-12-31']],
] as const;

test.each(changes)(
  'around changes of the clock in %s and ends of a year everything is due at opening',
  (timeZone, days) => {
    const near = fc
      .tuple(fc.constantFrom(...days), fc.integer({ min: -5 * 24 * 60, max: 3 * 24 * 60 }))
      .map(([day, minutes]) => Date.parse(`${day}T06:00:00Z`) + minutes * 60_000);
    fc.assert(
      fc.property(near, fc.integer({ min: 0, max: 3 }), (at, more) => {
        const events = [
          plain(1, at, 'me'),
          ...Array.from({ length: more }, (_, n) => plain(n + 2, at + (n + 1) * DAY, 'me')),
        ];
        const { step } = decideAt(events, at + 10 * DAY, timeZone);
        const local = inZone(Date.parse(step.due ?? ''), timeZone);
        expect(local).toBe(step.due);
        expect(local.slice(11, 16)).toBe('09:00');
        expect(isBusinessDay(local.slice(0, 10), { ...defaultCalendar, timeZone })).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

test('a pause of the user, whenever it is set, keeps every proposal of the product until its day', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 59 }), (at, length, later) => {
      const until = new Date(at + length * DAY).toISOString().slice(0, 10);
      const pause: LedgerEvent = {
        ...{ id: 'pause', v: 1, at: new Date(at + 60_000).toISOString(), zone: zones[0] ?? '', actor: 'user' },
        ...{ people: [person], type: 'paused', until, reason: null },
      };
      const now = at + Math.min(later, length - 1) * DAY + 120_000;
      const { step } = decideAt([plain(1, at, 'me'), pause], now, 'America/Sao_Paulo');
      expect(Date.parse(step.due ?? '')).toBeGreaterThanOrEqual(Date.parse(`${until}T00:00:00-03:00`));
      if (Date.parse(step.due ?? '') > now) expect(step.action).toBe('wait');
    }),
  );
});

test('no template is proposed twice in a row to somebody who does not answer', () => {
  fc.assert(
    fc.property(moment, (first) => {
      const events: LedgerEvent[] = [plain(1, first, 'me')];
      let last: string | null = null;
      for (let now = first + DAY, n = 2; n < 9; n++) {
        const { step } = decideAt(events, now, 'America/Sao_Paulo');
        if (step.template === null) break;
        expect(step.template).not.toBe(last);
        last = step.template;
        now = Date.parse(step.due ?? '') + 3_600_000;
        const draft = { thread: 't0', template: step.template, content: null };
        const at = new Date(now - 60_000).toISOString();
        events.push({
          ...{ id: `d${n}`, v: 1, at, zone: zones[0] ?? '', actor: 'user', people: [person], type: 'draft-inserted' },
          ...draft,
        });
        events.push(plain(n, now, 'me'));
      }
    }),
    { numRuns: 30 },
  );
});
