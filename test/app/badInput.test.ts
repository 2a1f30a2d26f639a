import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import { parseMessage } from '../../src/core/mail/parseMessage';
import { historyOf } from '../../src/core/ledger/historyOf';
import { decide } from '../../src/app/decide';
import { readConversation } from '../../src/app/readConversation';
import { mutatedMailbox } from '../support/mutatedMailbox';

const options = { me: ['ana@nexo.example'], timeZone: 'America/Sao_Paulo' };
const settings = { me: [], name: null, locale: null, calendar: defaultCalendar, cadence: defaultCadence } as const;
const now = Date.parse('2026-11-23T10:05:00-03:00');

describe('Bad input', () => {
  test('2,000 mutated messages are read, and a next step decided, without one exception', async () => {
    const broken: string[] = [];
    let read = 0;
    for (const { name, bytes } of mutatedMailbox(2000)) {
      try {
        const message = await parseMessage(bytes, name);
        const { thread, people, events } = await readConversation([message], options);
        for (const person of people.slice(0, 3)) {
          await decide(historyOf(person.address, events), person, settings, now, thread.key);
        }
        read += thread.messages.length > 0 ? 1 : 0;
      } catch (error) {
        broken.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    expect(broken).toEqual([]);
    expect(read).toBeGreaterThan(1_900);
  }, 300_000);
});
