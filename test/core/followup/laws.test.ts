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

test('a ledger of 500 events is decided by the same laws', () => {
  fc.assert(
    fc.property(ledger(500, 400), moment, (events, now) => {
      const { step, status } = decideAt(events, now, 'America/Sao_Paulo');
      expect(step.attempt).toBe(status.attempts);
      expect(decideAt([...events].reverse(), now, 'America/Sao_Paulo').status).toEqual(status);
    }),
    { numRuns: 15 },
  );
});
