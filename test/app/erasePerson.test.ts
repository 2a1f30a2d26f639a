import { addNote } from '../../src/app/addNote';
import { erasePerson } from '../../src/app/erasePerson';
import { exportData } from '../../src/app/exportData';
import { indexMailbox } from '../../src/app/indexMailbox';
import { liftStop } from '../../src/app/liftStop';
import { schedule } from '../../src/app/schedule';
import { today } from '../../src/app/today';
import { carla, offer, optOut, parsed, question } from './support/mail';
import { opened } from './support/opened';
import { testPorts } from './support/testPorts';

const friday = '2026-03-06T10:00:00-03:00';

describe('erasePerson', () => {
  test('leaves nothing of the person in an export', async () => {
    const ports = testPorts(await parsed(offer, question), friday);
    await opened(ports);
    await addNote(ports, carla, 'Prefere telefone');
    expect(await erasePerson(ports, ` ${carla.toUpperCase()} `)).toEqual({ ok: true, value: 3 });
    const exported = await exportData(ports);
    expect(exported.ok && exported.value).not.toMatch(/carla|menezes|vidrosul/i);
  });

  test('what is read from older mail afterwards is shown, and not recorded again', async () => {
    const ports = testPorts(await parsed(offer, question), friday);
    await opened(ports);
    await erasePerson(ports, carla);
    expect((await opened(ports)).history.messages).toHaveLength(2);
    expect(await ports.ledger.all()).toEqual({ ok: true, value: [] });
  });

  test('the wish not to be contacted survives, until the user lifts it', async () => {
    const ports = testPorts(await parsed(offer, question, optOut), friday);
    await indexMailbox(ports);
    await erasePerson(ports, carla);

    const again = { ...question, id: 'nova@vidrosul.example', date: 'Mon, 09 Mar 2026 09:00:00 -0300' };
    const mine = { ...offer, id: 'nova@nexo.example', date: 'Mon, 09 Mar 2026 15:00:00 -0300', inReplyTo: again.id };
    const later = { ...testPorts(await parsed(again, mine), '2026-03-16T10:00:00-03:00'), ledger: ports.ledger };
    const conversation = await opened(later);
    expect(conversation.history.stop).toMatchObject({ quote: null });
    expect(await schedule(later, conversation, '2026-03-20T09:00:00-03:00')).toMatchObject({
      refused: { code: 'stopped' },
    });
    const list = await today(later);
    expect(list.ok && list.value.groups).toEqual([]);

    await liftStop(later, carla, 'Voltou a pedir proposta');
    expect((await opened(later)).history.stop).toBeNull();
  });
});

describe('exportData', () => {
  test('gives everything, or one person alone, as JSON', async () => {
    const ports = testPorts(await parsed(offer, question), friday);
    await opened(ports);
    await addNote(ports, 'eva@else.example', 'Outra pessoa');
    const parse = (outcome: Awaited<ReturnType<typeof exportData>>): unknown =>
      JSON.parse(outcome.ok ? outcome.value : '');
    expect(parse(await exportData(ports))).toMatchObject({
      format: 'retorno-export',
      version: 1,
      exportedAt: '2026-03-06T10:00:00.000-03:00',
      settings: { calendar: { timeZone: 'America/Sao_Paulo' } },
      events: [{ type: 'message' }, { type: 'message' }, { type: 'note-added' }],
    });
    const one = parse(await exportData(ports, carla));
    expect(one).toMatchObject({ person: carla, events: [{ type: 'message' }, { type: 'message' }] });
    expect(one).not.toHaveProperty('settings');
  });
});
