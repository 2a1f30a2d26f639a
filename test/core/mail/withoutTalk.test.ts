import { learnLanguages } from '../../../src/core/language/learnLanguages';
import { readDetails } from '../../../src/core/details/readDetails';
import { readSignals } from '../../../src/core/signals/readSignals';
import { readThread } from '../../../src/core/mail/readThread';
import { withoutTalk } from '../../../src/core/mail/withoutTalk';
import type { Person } from '../../../src/core/mail/Person';

const osmar: Person = { name: 'Osmar Vidal', address: 'osmar@vidalpneus.example' };
const rafa: Person = { name: 'Rafaela Pinho', address: 'rafa@printmax.example' };
const people = [osmar, rafa];
const told = (text: string, keep: Person | null = null): string[] =>
  withoutTalk(text, people, keep)
    .split('\n')
    .filter((line) => line !== '');

describe('withoutTalk', () => {
  test.each([
    ['an iPhone', '[12/03/2025, 10:15:22] Carla Dias: te mando na sexta'],
    ['an iPhone, of somebody not in its contacts', '[12/03/25 10:15:22] ~ Carla: te mando na sexta'],
    ['the web', '[10:15, 12/03/2025] Carla Dias: te mando na sexta'],
    ['the web in English', '[10:15 AM, 3/12/2025] Carla Dias: I will send it on Friday'],
    ['several messages copied on Android', '[12/03, 10:15] Carla: te mando na sexta'],
    ['a number without a name', '[12/03 10:15] +55 51 99911-2233: te mando na sexta'],
    ['an export on Android', '12/03/2025 10:15 - Osmar: quanto custa?'],
    ['an export on Android in Spanish', '12/3/25, 10:15 a. m. - Osmar: ¿cuánto sale?'],
  ])('leaves out what was copied from %s', (_, line) => {
    expect(told(`Segue a conversa:\n\n${line}\n\nPode seguir.`)).toEqual(['Segue a conversa:', 'Pode seguir.']);
  });

  test('a message of several lines goes as a whole where another one follows; the writer goes on below the last one', () => {
    const text = '[12/03, 10:15] Carla: sim\ne sem taxa\n[12/03, 10:16] Osmar: ok\nEntão pode faturar.';
    expect(told(text)).toEqual(['Então pode faturar.']);
  });

  test('a timetable is no talk; two who speak by turns are', () => {
    const agenda = '12/03/2025 10:15 - Medição: você traz a trena?\n12/03/2025 14:00 - Prova: sala 2';
    expect(withoutTalk(agenda, people, null)).toBe(agenda);
    expect(told('12/03/2025 10:15 - Lia: oi\n12/03/2025 10:16 - Téo: diga\n12/03/2025 10:17 - Lia: chegou')).toEqual(
      [],
    );
  });

  test('nobody promises or asks by pasting what was said elsewhere, but a refusal of the writer counts', async () => {
    await learnLanguages(['pt']);
    const read = (text: string): ReturnType<typeof readThread> =>
      readThread(
        [
          {
            id: 'talk@mail.example',
            hostId: null,
            from: osmar,
            replyTo: [],
            to: [rafa],
            cc: [],
            bcc: [],
            deliveredTo: [],
            subject: 'Placa',
            date: '2025-03-12T15:00:00-03:00',
            inReplyTo: null,
            references: [],
            headers: [],
            text,
            html: null,
            parts: [],
            attachments: [],
            damaged: false,
          },
        ],
        options,
      );
    const options = { me: [rafa.address ?? ''], timeZone: 'America/Sao_Paulo', isBusinessDay: () => true };
    const [talk] = read(
      'Segue a conversa:\n\n[12/03/2025, 10:15] Carla: te mando o contrato até sexta\n[12/03/2025, 10:16] Carla: qual o seu CNPJ?',
    ).messages;
    expect(talk?.text).toContain('te mando o contrato até sexta');
    expect(talk && readDetails(talk, options)).toEqual([]);
    const refusal = (who: string): string[] =>
      read(`Como está na conversa:\n\n[12/03/2025, 10:15] ${who}: não quero mais receber mensagens`).messages.flatMap(
        (message) => readSignals(message, options).map(({ kind }) => kind),
      );
    expect(refusal('Osmar Vidal')).toEqual(['opted-out']);
    expect(refusal('Carla')).toEqual([]);
  });
});
