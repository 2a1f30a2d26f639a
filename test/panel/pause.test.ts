import { today } from '../../src/app/today';
import type { Conversation } from '../../src/app/Conversation';
import { carryOut } from '../../src/panel/carryOut';
import type { PanelAct } from '../../src/panel/PanelAct';
import { panelView } from '../../src/panel/panelView';
import { undo } from '../../src/app/undo';
import { historyOf } from '../../src/core/ledger/historyOf';
import type { Locale } from '../../src/core/Locale';
import { carla, conversationFor, followUpStep, message } from './conversationFor';
import { portsWith } from './portsWith';

const sent = message('s1', '2026-11-17T09:00:00-03:00', { direction: 'sent', text: 'Segue a proposta.' });
const abilities = { history: true, reply: true, insert: false, open: true, mailbox: false };

async function inLedger(...events: Parameters<typeof portsWith>[0]) {
  const ports = await portsWith(events);
  const history = async () => {
    const read = await ports.ledger.eventsOf(carla.address);
    if (!read.ok) throw new Error(read.failure);
    return historyOf(carla.address, read.value);
  };
  const step = async () => {
    const read = await today(ports);
    if (!read.ok) throw new Error(read.failure);
    const items = read.value.groups.flatMap((group) => group.items);
    return items.find(({ item }) => item.contact.address === carla.address)?.item.step;
  };
  const act = (what: Extract<PanelAct, { do: 'pause' | 'schedule' }>) =>
    carryOut(ports, conversationFor(), what, 'pt-BR');
  return { ports, history, step, act };
}

describe('a pause that the user sets', () => {
  test('suggests nothing before its day, and says so', async () => {
    const { step, act } = await inLedger(sent);
    expect(await step()).toMatchObject({ action: 'follow-up' });
    const told = await act({ do: 'pause', until: '2026-12-21', reason: 'Férias coletivas' });
    expect(told).toMatchObject({ ok: true, text: 'Contato em pausa até segunda-feira (21 de dezembro).' });
    expect(await step()).toMatchObject({
      action: 'wait',
      due: '2026-12-21T09:00:00-03:00',
      reason: { code: 'paused', params: { until: '2026-12-21' } },
    });
  });

  test('cancels what was planned before its day, and leaves what comes later', async () => {
    const { history, act } = await inLedger(sent);
    await act({ do: 'schedule', due: '2026-11-25T09:00:00-03:00' });
    await act({ do: 'pause', until: '2026-11-25', reason: '' });
    expect((await history()).followUps).toMatchObject([{ state: 'pending' }]);
    await act({ do: 'pause', until: '2026-12-21', reason: '' });
    expect((await history()).followUps).toMatchObject([{ state: 'cancelled', closedBy: 'user' }]);
  });

  test('is taken back with all that it changed', async () => {
    const { ports, history, step, act } = await inLedger(sent);
    await act({ do: 'schedule', due: '2026-11-25T09:00:00-03:00' });
    const told = await act({ do: 'pause', until: '2026-12-21', reason: '' });
    expect((await undo(ports, carla.address, told.undo ?? '')).ok).toBe(true);
    expect((await history()).paused).toBeNull();
    expect((await history()).followUps).toMatchObject([{ state: 'pending' }]);
    expect(await step()).toMatchObject({ action: 'follow-up' });
  });

  test.each(['2026-11-22', '2026-11-01', '', 'amanhã'])(
    'is refused until %p, which is not a day to come',
    async (until) => {
      const { history, act } = await inLedger(sent);
      expect(await act({ do: 'pause', until, reason: '' })).toMatchObject({ ok: false, undo: null });
      expect((await history()).paused).toBeNull();
    },
  );

  test.each<[Locale, string, string]>([
    ['pt-BR', 'Em pausa até segunda-feira (21 de dezembro)', 'Encerrar a pausa'],
    ['en', 'Paused until Monday (21 December)', 'End the pause'],
    ['es', 'En pausa hasta lunes (21 de diciembre)', 'Terminar la pausa'],
  ])('is seen in the status, with its reason and the way to end it, in %s', async (locale, status, button) => {
    const { history, act } = await inLedger(sent);
    await act({ do: 'pause', until: '2026-12-21', reason: 'Férias coletivas' });
    const known = await history();
    const conversation: Conversation = conversationFor({
      history: known,
      status: { ...conversationFor().status, waitingOn: 'nobody', attempts: 0, touches: 0 },
      step: {
        ...followUpStep,
        action: 'wait',
        template: null,
        due: '2026-12-21T09:00:00-03:00',
        reason: { code: 'paused', params: { until: '2026-12-21' } },
        evidence: [],
      },
    });
    const view = panelView(conversation, locale, abilities);
    expect(view.find(({ kind }) => kind === 'status')).toMatchObject({ text: status });
    expect(view.find(({ kind }) => kind === 'step')).toMatchObject({
      remarks: [expect.stringContaining('Férias coletivas')],
      buttons: [{ label: button, act: { do: 'undo', event: known.paused?.eventId } }],
    });
  });
});
