import { openItem } from '../../src/app/openItem';
import { saveSettings } from '../../src/app/saveSettings';
import { loadSettings } from '../../src/app/loadSettings';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import type { Outcome } from '../../src/core/ports/Failure';
import { ana, carla, offer, optOut, parsed, question } from './support/mail';
import { opened } from './support/opened';
import { testPorts } from './support/testPorts';

const wednesday = '2026-03-04T10:00:00-03:00';

describe('openItem', () => {
  test('tells who it is, what is said, and what comes next', async () => {
    const ports = testPorts(await parsed(offer, question), wednesday);
    const conversation = await opened(ports);
    expect(conversation.contact).toMatchObject({ address: carla, name: 'Carla Menezes' });
    expect(conversation.thread.messages.map((message) => message.id)).toEqual([offer.id, question.id]);
    expect(conversation.history.messages).toHaveLength(2);
    expect(conversation.status.waitingOn).toBe('me');
    expect(conversation.step.action).toBe('answer');
    expect(conversation.draft).not.toBeNull();
    expect(conversation.choices.length).toBeGreaterThan(1);
  });

  test('records what it read, once', async () => {
    const ports = testPorts(await parsed(offer, question), wednesday);
    await opened(ports);
    const appended = jest.spyOn(ports.ledger, 'append');
    await opened(ports);
    expect(appended).not.toHaveBeenCalled();
    const events = await ports.ledger.eventsOf(carla);
    expect(events.ok && events.value.map((event) => event.type)).toEqual(['message', 'message']);
  });

  test('on a message that I sent, the contact is who I wrote to', async () => {
    const conversation = await opened(testPorts(await parsed(offer), wednesday));
    expect(conversation.contact.address).toBe(carla);
    expect(conversation.status).toMatchObject({ waitingOn: 'contact', attempts: 1 });
  });

  test('looks at another person of the thread when asked to', async () => {
    const both = { ...question, to: `Ana Prado <${ana}>, Diego Reis <diego@vidrosul.example>` };
    const ports = testPorts(await parsed(offer, both), wednesday);
    expect((await opened(ports)).people.map((person) => person.address)).toContain('diego@vidrosul.example');
    expect((await opened(ports, { address: 'diego@vidrosul.example' })).contact.address).toBe('diego@vidrosul.example');
    expect((await opened(ports, { address: 'unknown@vidrosul.example' })).contact.address).toBe(carla);
  });

  test('an opt-out in another thread stops this one, and nothing is offered', async () => {
    const [first, asked, stop] = await parsed(offer, question, optOut);
    if (!first || !asked || !stop) throw new Error('three messages');
    const ports = testPorts([first, asked], '2026-03-05T10:00:00-03:00', {
      abilities: () => ({ history: true, reply: true, insert: false, open: false, mailbox: false }),
      history: () => Promise.resolve({ ok: true, value: [stop] }),
    });
    const conversation = await opened(ports);
    expect(conversation.history.stop?.messageId).toBe(optOut.id);
    expect(conversation.choices).toEqual([]);
    const events = await ports.ledger.eventsOf(carla);
    expect(events.ok && events.value).toHaveLength(3);
  });

  test('does not wait for a history that takes long, and records it when it comes', async () => {
    const [first, stop] = await parsed(offer, optOut);
    if (!first || !stop) throw new Error('two messages');
    let give: (outcome: Outcome<readonly MailMessage[]>) => void = () => undefined;
    const slow = new Promise<Outcome<readonly MailMessage[]>>((resolve) => (give = resolve));
    const ports = testPorts([first], '2026-03-05T10:00:00-03:00', {
      abilities: () => ({ history: true, reply: true, insert: false, open: false, mailbox: false }),
      history: () => slow,
    });
    const opening = opened(ports);
    await ports.clock.waitedFor();
    ports.clock.pass(300);
    expect((await opening).history.stop).toBeNull();
    const heard = new Promise<void>((resolve) => ports.ledger.watch(resolve));
    give({ ok: true, value: [stop] });
    await heard;
    expect((await opened(ports)).history.stop?.messageId).toBe(optOut.id);
  });

  test('is null when nothing is open', async () => {
    expect(await openItem(testPorts([], wednesday))).toEqual({ ok: true, value: null });
  });

  test('asks once more when another message was opened in between, and then says that it is gone', async () => {
    const messages = await parsed(offer, question);
    const ports = testPorts(messages, wednesday);
    const thread = jest.spyOn(ports.host, 'thread').mockResolvedValueOnce({ ok: false, failure: 'gone' });
    expect(await openItem(ports)).toMatchObject({ ok: true, value: { contact: { address: carla } } });
    thread.mockResolvedValue({ ok: false, failure: 'gone' });
    expect(await openItem(ports)).toEqual({ ok: false, failure: 'gone' });
  });

  test('shows the conversation when the ledger is full', async () => {
    const ports = testPorts(await parsed(offer, question), wednesday);
    jest.spyOn(ports.ledger, 'append').mockResolvedValue({ ok: false, failure: 'full' });
    expect((await opened(ports)).history.messages).toHaveLength(2);
  });

  test('a draft that is being written is no touch', async () => {
    const [first] = await parsed(offer);
    if (!first) throw new Error('one message');
    const draft = { ...first, id: 'draft-of-a-new-mail', date: null, text: 'Carla, você viu', references: [first.id] };
    const ports = testPorts([first], wednesday, {
      openItem: () => Promise.resolve({ ok: true, value: { id: 'compose', mode: 'compose' } }),
      thread: () => Promise.resolve({ ok: true, value: [first, draft] }),
    });
    const conversation = await opened(ports);
    expect(conversation.contact.address).toBe(carla);
    expect(conversation.status.attempts).toBe(1);
    expect(conversation.thread.messages.map((message) => message.id)).toEqual([offer.id]);
    expect(await ports.ledger.all()).toMatchObject({ value: [{ messageId: offer.id }] });
  });

  test('an address that I add in the settings is mine from then on', async () => {
    const other = 'ana.pessoal@mail.example';
    const ports = testPorts(await parsed({ ...question, to: other, from: `Ana <${other}>` }), wednesday);
    const settings = await loadSettings(ports);
    if (!settings.ok) throw new Error(settings.failure);
    await saveSettings(ports, { ...settings.value, me: [` ${other.toUpperCase()} `] });
    expect(await openItem(ports)).toEqual({ ok: true, value: null });
  });
});
