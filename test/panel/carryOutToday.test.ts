import { today, type TodayPerson } from '../../src/app/today';
import { carryOutToday } from '../../src/panel/carryOutToday';
import type { TodayAct } from '../../src/panel/TodayAct';
import { carla, message, question } from './conversationFor';
import { portsWith } from './portsWith';

const asked = message('q1', '2026-11-20T09:00:00-03:00', { details: [question], text: question.quote });
const sent = message('s1', '2026-11-17T09:00:00-03:00', { direction: 'sent', text: 'Segue a proposta.' });

async function inLedger(...events: Parameters<typeof portsWith>[0]) {
  const ports = await portsWith(events);
  const list = async () => {
    const read = await today(ports);
    if (!read.ok) throw new Error(read.failure);
    return read.value;
  };
  const itemOf = async (): Promise<{ item: TodayPerson; kind: string; due: string | null }> => {
    const found = (await list()).groups.flatMap(({ kind, items }) => items.map((one) => ({ ...one, kind })));
    const one = found.find(({ item }) => item.contact.address === carla.address);
    if (!one) throw new Error('not in the list');
    return one;
  };
  const act = async (what: TodayAct) =>
    carryOutToday(ports, (await itemOf()).item, what, (await list()).settings, 'pt-BR');
  return { ports, itemOf, act };
}

describe('carryOutToday', () => {
  test('a follow-up that is done counts as an attempt, and the next one comes', async () => {
    const { itemOf, act } = await inLedger(sent);
    expect(await itemOf()).toMatchObject({ kind: 'follow-up', item: { step: { attempt: 1 } } });
    const told = await act({ do: 'done' });
    expect(told).toMatchObject({ ok: true, text: 'Feito com Carla Menezes.' });
    expect(await itemOf()).toMatchObject({ kind: 'waiting', item: { step: { attempt: 2 }, status: { attempts: 2 } } });
  });

  test('a follow-up that is skipped is no attempt, and the next one comes', async () => {
    const { itemOf, act } = await inLedger(sent);
    expect((await act({ do: 'skip' })).ok).toBe(true);
    expect(await itemOf()).toMatchObject({ kind: 'waiting', item: { status: { attempts: 1 } } });
  });

  test('a follow-up that is put off waits until its new day, and can be put off again', async () => {
    const { itemOf, act } = await inLedger(sent);
    expect((await act({ do: 'move', due: '2026-11-25T09:00:00-03:00' })).text).toContain('25 de novembro');
    expect(await itemOf()).toMatchObject({ kind: 'waiting', due: '2026-11-25T09:00:00-03:00' });
    // A Saturday: the next business day is taken.
    expect((await act({ do: 'move-day', day: '2026-11-28' })).ok).toBe(true);
    expect((await itemOf()).due).toBe('2026-11-30T09:00:00-03:00');
    expect(await act({ do: 'move-day', day: '2026-11-20' })).toMatchObject({ ok: false });
  });

  test('a question that is done waits for nobody’s answer any more', async () => {
    const { itemOf, act } = await inLedger(sent, asked);
    expect((await itemOf()).kind).toBe('respond');
    await act({ do: 'done' });
    expect(await itemOf()).toMatchObject({ kind: 'waiting', item: { status: { waitingOn: 'contact' } } });
  });

  test.each(['done', 'skip'] as const)('%s is taken back as a whole', async (what) => {
    const { ports, itemOf, act } = await inLedger(sent);
    const before = await itemOf();
    const { undo } = await act({ do: what });
    const { undo: takeBack } = await import('../../src/app/undo');
    await takeBack(ports, carla.address, undo ?? '');
    expect(await itemOf()).toMatchObject({ kind: before.kind, due: before.due, item: { pending: null } });
  });

  test('says why nothing was done for somebody who has asked to stop since', async () => {
    const { ports, itemOf } = await inLedger(sent);
    const { item } = await itemOf();
    const stop = message('x1', '2026-11-21T09:00:00-03:00', {
      signals: [{ kind: 'opted-out', quote: 'Me tirem da lista.', until: null, person: null }],
    });
    await ports.ledger.append([stop]);
    const read = await today(ports);
    if (!read.ok) throw new Error(read.failure);
    const told = await carryOutToday(ports, item, { do: 'done' }, read.value.settings, 'pt-BR');
    expect(told.ok).toBe(false);
    expect(told.text).toContain('Me tirem da lista.');
  });
});
