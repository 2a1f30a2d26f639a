import { cancelFollowUp } from '../../src/app/cancelFollowUp';
import { completeFollowUp } from '../../src/app/completeFollowUp';
import { liftStop } from '../../src/app/liftStop';
import { moveFollowUp } from '../../src/app/moveFollowUp';
import { schedule } from '../../src/app/schedule';
import { skipFollowUp } from '../../src/app/skipFollowUp';
import { stopContact } from '../../src/app/stopContact';
import { undo } from '../../src/app/undo';
import { carla, offer, optOut, parsed } from './support/mail';
import { opened } from './support/opened';
import { testPorts, type TestPorts } from './support/testPorts';

const due = '2026-03-09T09:00:00-03:00';
const later = '2026-03-16T09:00:00-03:00';

const afterOffer = async (): Promise<TestPorts> => testPorts(await parsed(offer), '2026-03-04T10:00:00-03:00');

describe('schedule', () => {
  test('plans a follow-up for the date, which the conversation then shows as pending', async () => {
    const ports = await afterOffer();
    const outcome = await schedule(ports, await opened(ports), due);
    const { pending } = await opened(ports);
    expect(outcome).toMatchObject({ ok: true, value: { key: pending?.key } });
    expect(pending).toMatchObject({ due, state: 'pending', action: 'follow-up' });
  });

  test('a double click plans once, one after the other and at the same time', async () => {
    const ports = await afterOffer();
    const conversation = await opened(ports);
    await Promise.all([schedule(ports, conversation, due), schedule(ports, conversation, due)]);
    await schedule(ports, conversation, due);
    expect((await opened(ports)).history.followUps).toHaveLength(1);
  });

  test('another date moves the plan that is pending', async () => {
    const ports = await afterOffer();
    const conversation = await opened(ports);
    await schedule(ports, conversation, due);
    await schedule(ports, conversation, later);
    expect((await opened(ports)).history.followUps).toMatchObject([{ due: later, state: 'pending' }]);
  });

  test('can be undone, and planned again', async () => {
    const ports = await afterOffer();
    const conversation = await opened(ports);
    await schedule(ports, conversation, due);
    const { pending } = await opened(ports);
    await undo(ports, carla, pending?.eventId ?? '');
    expect((await opened(ports)).pending).toBeNull();
    await schedule(ports, conversation, later);
    expect((await opened(ports)).pending?.due).toBe(later);
  });

  test.each([
    ['completeFollowUp', completeFollowUp, 'done'],
    ['skipFollowUp', skipFollowUp, 'skipped'],
    ['cancelFollowUp', cancelFollowUp, 'cancelled'],
  ] as const)('%s closes the plan, and a second time is refused', async (_name, act, state) => {
    const ports = await afterOffer();
    await schedule(ports, await opened(ports), due);
    const key = (await opened(ports)).pending?.key ?? '';
    expect(await act(ports, carla, key)).toMatchObject({ ok: true });
    expect((await opened(ports)).history.followUps).toMatchObject([{ key, state, closedBy: 'user' }]);
    expect(await act(ports, carla, key)).toMatchObject({ ok: false, refused: { code: 'not-pending' } });
  });

  test('a plan is moved to another date', async () => {
    const ports = await afterOffer();
    await schedule(ports, await opened(ports), due);
    const key = (await opened(ports)).pending?.key ?? '';
    await moveFollowUp(ports, carla, key, later);
    expect((await opened(ports)).pending).toMatchObject({ key, due: later });
    expect(await moveFollowUp(ports, carla, key, 'soon')).toMatchObject({ refused: { code: 'not-a-date' } });
  });

  test('is refused for what is no date', async () => {
    const ports = await afterOffer();
    expect(await schedule(ports, await opened(ports), 'amanhã')).toMatchObject({ refused: { code: 'not-a-date' } });
  });
});

describe('somebody who asked not to be contacted', () => {
  test('is not scheduled, with the sentence as the reason', async () => {
    const ports = testPorts(await parsed(offer, { ...optOut, inReplyTo: offer.id }), '2026-03-05T10:00:00-03:00');
    const refused = await schedule(ports, await opened(ports), due);
    expect(refused).toMatchObject({ ok: false, refused: { code: 'stopped', messageId: optOut.id } });
    expect(!refused.ok && 'refused' in refused && refused.refused.quote).toContain('tirem da lista');
    expect((await opened(ports)).history.followUps).toEqual([]);
  });

  test('is not scheduled from a view that does not know it yet', async () => {
    const ports = await afterOffer();
    const conversation = await opened(ports);
    await stopContact(ports, carla, null);
    expect(await schedule(ports, conversation, due)).toMatchObject({ refused: { code: 'stopped', quote: null } });
  });

  test('loses what was pending', async () => {
    const ports = await afterOffer();
    await schedule(ports, await opened(ports), due);
    ports.clock.pass(1000);
    await stopContact(ports, carla, { messageId: offer.id, quote: 'por telefone' });
    expect((await opened(ports)).history.followUps).toMatchObject([{ state: 'cancelled', closedBy: 'stopped' }]);
  });

  test('is scheduled again only after the user lifted the stop for a reason', async () => {
    const ports = await afterOffer();
    await stopContact(ports, carla, null);
    expect(await liftStop(ports, carla, '  ')).toMatchObject({ ok: false, refused: { code: 'empty' } });
    ports.clock.pass(1000);
    await liftStop(ports, carla, 'Ligou pedindo a proposta');
    expect(await schedule(ports, await opened(ports), due)).toMatchObject({ ok: true });
  });
});
