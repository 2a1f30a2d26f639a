import { indexMailbox } from '../../src/app/indexMailbox';
import { today } from '../../src/app/today';
import { openItem } from '../../src/app/openItem';
import { schedule } from '../../src/app/schedule';
import { ana, carla, offer, parsed, question, type Written } from './support/mail';
import { opened } from './support/opened';
import { testPorts } from './support/testPorts';

const diego: Written = {
  ...offer,
  id: 'diego@nexo.example',
  to: 'Diego Reis <diego@reis.example>',
  subject: 'Orçamento de esquadrias',
};

describe('today', () => {
  test('lists everyone with something due from the whole mailbox, the question first', async () => {
    const ports = testPorts(await parsed(diego, offer, question), '2026-03-06T10:00:00-03:00');
    expect(await indexMailbox(ports)).toEqual({ ok: true, value: 3 });
    const list = await today(ports);
    if (!list.ok) throw new Error(list.failure);
    const rows = list.value.groups.flatMap((group) =>
      group.items.map(({ item }) => [group.kind, item.contact.name, item.messageId]),
    );
    expect(rows).toEqual([
      ['respond', 'Carla Menezes', question.id],
      ['follow-up', 'Diego Reis', diego.id],
    ]);
  });

  test('decides for each person as the open conversation does', async () => {
    const ports = testPorts(await parsed(diego, offer), '2026-03-06T10:00:00-03:00');
    await indexMailbox(ports);
    const [list, conversation] = [await today(ports), await opened(ports)];
    const items = list.ok ? list.value.groups.flatMap((group) => group.items.map(({ item }) => item)) : [];
    const same = items.find((item) => item.contact.address === conversation.contact.address);
    expect(same?.step).toEqual(conversation.step);
    expect(same?.status).toEqual(conversation.status);
  });

  test('a follow-up that the user planned appears at once with its own date', async () => {
    const ports = testPorts(await parsed(offer), '2026-03-03T10:00:00-03:00');
    await schedule(ports, await opened(ports), '2026-03-20T09:00:00-03:00');
    const list = await today(ports);
    expect(list.ok && list.value.groups).toMatchObject([
      { kind: 'waiting', items: [{ due: '2026-03-20T09:00:00-03:00', item: { contact: { address: carla } } }] },
    ]);
  });

  test('is empty, not a failure, when nothing is recorded, and never lists me', async () => {
    const ports = testPorts(await parsed({ ...offer, to: ana }), '2026-03-06T10:00:00-03:00');
    await openItem(ports);
    const list = await today(ports);
    expect(list.ok && list.value.groups).toEqual([]);
  });
});

describe('indexMailbox', () => {
  test('records each conversation once, over all pages, and tells how far it is', async () => {
    const [first, second] = await parsed(offer, diego);
    if (!first || !second) throw new Error('two messages');
    const ports = testPorts([first, second], '2026-03-06T10:00:00-03:00', {
      mailbox: (page) =>
        Promise.resolve({
          ok: true,
          value: page === null ? { messages: [first], next: '2' } : { messages: [second], next: null },
        }),
    });
    const progress: number[] = [];
    expect(await indexMailbox(ports, (events) => progress.push(events))).toEqual({ ok: true, value: 2 });
    expect(progress).toEqual([1, 2]);
    expect(await indexMailbox(ports)).toEqual({ ok: true, value: 0 });
  });

  test('keeps what is done when a later page fails', async () => {
    const [first] = await parsed(offer);
    if (!first) throw new Error('one message');
    const ports = testPorts([first], '2026-03-06T10:00:00-03:00', {
      mailbox: (page) =>
        Promise.resolve(
          page === null ? { ok: true, value: { messages: [first], next: '2' } } : { ok: false, failure: 'offline' },
        ),
    });
    expect(await indexMailbox(ports)).toEqual({ ok: false, failure: 'offline' });
    expect(await ports.ledger.all()).toMatchObject({ ok: true, value: [{ messageId: offer.id }] });
  });

  test('says so where the host cannot list its mailbox', async () => {
    const ports = testPorts([], '2026-03-06T10:00:00-03:00', {
      abilities: () => ({ history: false, reply: false, insert: false, open: false, mailbox: false }),
    });
    expect(await indexMailbox(ports)).toEqual({ ok: false, failure: 'unsupported' });
  });
});
