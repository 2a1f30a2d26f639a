import { withoutPerson } from '../../src/stores/withoutPerson';
import { message, note } from '../contracts/events';

const carla = 'carla@vidrosul.example';
const diego = 'diego@vidrosul.example';
const eva = 'eva@else.example';
const monday = '2026-03-02T09:00:00-03:00';

describe('withoutPerson', () => {
  test('leaves an event alone that does not concern the person', () => {
    const event = note('a', monday, [diego]);
    expect(withoutPerson(event, carla)).toBe(event);
  });

  test('keeps nothing of what they wrote or of what concerns them alone', () => {
    expect(withoutPerson(message('a', monday, [carla, eva]), carla)).toBeNull();
    expect(withoutPerson(note('a', monday, [carla, '@vidrosul.example']), carla)).toBeNull();
  });

  test('keeps the company only while a colleague is left', () => {
    const both = message('a', monday, [carla, diego, '@vidrosul.example'], 'sent');
    expect(withoutPerson(both, carla)?.people).toEqual([diego, '@vidrosul.example']);
    const one = message('a', monday, [carla, eva, '@vidrosul.example', '@else.example'], 'sent');
    expect(withoutPerson(one, carla)?.people).toEqual([eva, '@else.example']);
  });

  test('takes them out of recipients, bounces and substitutes', () => {
    const event = {
      ...message('a', monday, [carla, eva], 'sent'),
      failedRecipient: carla,
      answers: [{ at: 0, quoted: 'Pergunta de Carla' }],
      signals: [
        { kind: 'wrong-person', quote: 'fale com ela', until: null, person: { name: 'Carla', address: carla } },
      ] as const,
    };
    const rest = withoutPerson(event, carla);
    expect(rest?.to).toEqual([
      { name: null, address: null },
      { name: `Name of ${eva}`, address: eva },
    ]);
    expect(JSON.stringify(rest)).not.toMatch(/carla/i);
  });
});
