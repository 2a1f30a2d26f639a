import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import { parsed, question } from './support/mail';

const options = { me: ['ana@nexo.example'], timeZone: 'America/Sao_Paulo' };

/** The program as it starts: nothing learned. */
async function fresh() {
  jest.resetModules();
  const { isLearned } = await import('../../src/core/language/learned');
  const { readConversation } = await import('../../src/app/readConversation');
  const { readSignals } = await import('../../src/core/signals/readSignals');
  return { isLearned, readConversation, readSignals };
}

describe('Languages are learned before they are read', () => {
  test('a conversation in one language brings that language and no other', async () => {
    const { isLearned, readConversation } = await fresh();
    const { events } = await readConversation(await parsed(question), options);
    expect(events[0]?.details.map(({ kind }) => kind)).toContain('question');
    expect([isLearned('pt'), isLearned('es'), isLearned('en')]).toEqual([true, false, false]);
  });

  test.each([
    ['Please remove me from your list.', ['opted-out']],
    ['Unsubscribe', ['opted-out']],
    ['No me interesa, gracias.', ['declined']],
  ])('a short answer in another language than the conversation is understood: %s', async (text, kinds) => {
    const { readConversation } = await fresh();
    const answer = { ...question, id: 'curta@vidrosul.example', inReplyTo: question.id, text };
    const { events } = await readConversation(await parsed(question, answer), options);
    expect(events[1]?.signals.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('what is read does not depend on what was learned before', async () => {
    const answers = ['Ok.', 'Stop', 'Gracias, no.', 'Não, obrigado.', 'Danke, nein.', 'Not now, maybe in May.'];
    const mails = await Promise.all(
      answers.map((text, index) => parsed({ ...question, id: `${index}@vidrosul.example`, text })),
    );
    const alone = [];
    for (const mail of mails) alone.push((await (await fresh()).readConversation(mail, options)).events);
    const { readConversation } = await fresh();
    const after = [];
    for (const mail of mails) after.push((await readConversation(mail, options)).events);
    expect(alone).toEqual(after);
  });

  test('a reader that is called without its language says so instead of missing something', async () => {
    const { readConversation, readSignals } = await fresh();
    const { thread } = await readConversation(await parsed(question), options);
    const [message] = thread.messages;
    if (!message) throw new Error('no message');
    expect(() => readSignals({ ...message, language: 'en', text: message.text.repeat(3) }, options)).toThrow(
      'the language en was not learned',
    );
  });
});

test('a day of business is one of the user, who may have days off', async () => {
  const { readConversation } = await fresh();
  const text = 'Te pago no quinto dia útil de abril.';
  const day = async (daysOff: readonly string[]): Promise<string | null | undefined> => {
    const mail = await parsed({ ...question, text, date: 'Wed, 12 Mar 2025 10:00:00 -0300' });
    const { events } = await readConversation(mail, { ...options, calendar: { ...defaultCalendar, daysOff } });
    return events[0]?.details.find(({ kind }) => kind === 'promise')?.date;
  };
  expect(await day([])).toBe('2025-04-07');
  expect(await day(['2025-04-02'])).toBe('2025-04-08');
});
