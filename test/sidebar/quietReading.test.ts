import type { NoteAdded } from '../../src/core/ledger/LedgerEvent';
import { quietReading } from '../../src/sidebar/quietReading';
import { memoryLedger } from '../../src/stores/memory/memoryLedger';

const note = (id: string): NoteAdded => ({
  ...{ type: 'note-added', id, v: 1, at: '2026-11-20T10:00:00-03:00', zone: 'America/Sao_Paulo', actor: 'user' },
  ...{ people: ['carla@vidrosul.example'], text: 'Prefere e-mail.' },
});

describe('What the pane hears of the ledger', () => {
  test('its own records while it reads are told as its own, so that it does not read again', async () => {
    const heard: boolean[] = [];
    const ear = quietReading(memoryLedger(), (own) => heard.push(own));
    await ear.begin().ledger.append([note('one')]);
    expect(heard).toEqual([true]);
  });

  test('what is recorded after the reading, as mail that was found late, is news', async () => {
    const heard: boolean[] = [];
    const ear = quietReading(memoryLedger(), (own) => heard.push(own));
    const quiet = ear.begin();
    quiet.finish();
    await quiet.ledger.append([note('late')]);
    expect(heard).toEqual([false]);
  });

  test('what another pane records in the same moment is news too', async () => {
    const ledger = memoryLedger();
    const heard: boolean[] = [];
    const ear = quietReading(ledger, (own) => heard.push(own));
    const slow = quietReading(
      {
        ...ledger,
        append: async (events) => {
          await ledger.append([note('elsewhere')]);
          return ledger.append(events);
        },
      },
      (own) => heard.push(own),
    );
    ear.stop();
    await slow.begin().ledger.append([note('mine')]);
    expect(heard).toEqual([false]);
  });

  test('what was known already is no change, and one who stopped listening hears nothing', async () => {
    const ledger = memoryLedger();
    await ledger.append([note('old')]);
    const heard: boolean[] = [];
    const ear = quietReading(ledger, (own) => heard.push(own));
    await ear.begin().ledger.append([note('old')]);
    ear.stop();
    await ledger.append([note('new')]);
    expect(heard).toEqual([]);
  });
});
