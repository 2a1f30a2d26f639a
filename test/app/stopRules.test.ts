import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNote } from '../../src/app/addNote';
import { cancelFollowUp } from '../../src/app/cancelFollowUp';
import { completeFollowUp } from '../../src/app/completeFollowUp';
import type { Conversation } from '../../src/app/Conversation';
import { copyDraft } from '../../src/app/copyDraft';
import { erasePerson } from '../../src/app/erasePerson';
import { exportData } from '../../src/app/exportData';
import { funnel } from '../../src/app/funnel';
import { indexMailbox } from '../../src/app/indexMailbox';
import { insertReply } from '../../src/app/insertReply';
import { keepPromise } from '../../src/app/keepPromise';
import { liftStop } from '../../src/app/liftStop';
import { moveFollowUp } from '../../src/app/moveFollowUp';
import { noteContent } from '../../src/app/noteContent';
import { noteTouch } from '../../src/app/noteTouch';
import { openItem } from '../../src/app/openItem';
import { pauseContact } from '../../src/app/pauseContact';
import { preferChannel } from '../../src/app/preferChannel';
import { redraft } from '../../src/app/redraft';
import { resumeColleague } from '../../src/app/resumeColleague';
import { saveSettings } from '../../src/app/saveSettings';
import { schedule } from '../../src/app/schedule';
import { setSegment } from '../../src/app/setSegment';
import { setStage } from '../../src/app/setStage';
import { skipFollowUp } from '../../src/app/skipFollowUp';
import { stopContact } from '../../src/app/stopContact';
import { today } from '../../src/app/today';
import { undo } from '../../src/app/undo';
import { withDraft } from '../../src/app/withDraft';
import type { Draft } from '../../src/core/templates/Draft';
import { carla, offer, optOut, parsed } from './support/mail';
import { opened } from './support/opened';
import { testPorts, type TestPorts } from './support/testPorts';

interface Given {
  readonly ports: TestPorts;
  /** As it was shown before the stop was known, with its draft and its planned follow-up. */
  readonly before: Conversation;
  readonly draft: Draft;
  readonly key: string;
}
type UseCase = (given: Given) => Promise<unknown>;

const due = '2026-03-20T09:00:00-03:00';

/** What prepares or plans a message to the person: refused, with the sentence. */
const writing: Readonly<Record<string, UseCase>> = {
  schedule: ({ ports, before }) => schedule(ports, before, due),
  moveFollowUp: ({ ports, key }) => moveFollowUp(ports, carla, key, due),
  insertReply: ({ ports, before, draft }) => insertReply(ports, before, draft, { text: 'Oi', html: '<p>Oi</p>' }),
  copyDraft: ({ ports, before, draft }) => copyDraft(ports, before, draft),
  redraft: ({ ports, before }) => redraft(ports, before, { template: 'goodbye' }),
  noteContent: ({ ports }) => noteContent(ports, carla, 'caso-vidros'),
};

/** What records a fact, shows what is known or takes something away: allowed, and the stop holds after it. */
const recording: Readonly<Record<string, UseCase>> = {
  addNote: ({ ports }) => addNote(ports, carla, 'Ligou para pedir silêncio.'),
  cancelFollowUp: ({ ports, key }) => cancelFollowUp(ports, carla, key),
  completeFollowUp: ({ ports, key }) => completeFollowUp(ports, carla, key),
  skipFollowUp: ({ ports, key }) => skipFollowUp(ports, carla, key),
  keepPromise: ({ ports }) => keepPromise(ports, carla, { messageId: offer.id, quote: 'Segue a proposta' }),
  noteTouch: ({ ports }) => noteTouch(ports, carla, { channel: 'phone', direction: 'sent', note: null }),
  pauseContact: ({ ports }) => pauseContact(ports, carla, '2026-03-10'),
  preferChannel: ({ ports }) => preferChannel(ports, carla, 'whatsapp'),
  resumeColleague: ({ ports }) => resumeColleague(ports, carla),
  setSegment: ({ ports }) => setSegment(ports, carla, 'customer'),
  setStage: ({ ports }) => setStage(ports, carla, 'negotiation'),
  stopContact: ({ ports }) => stopContact(ports, carla, null),
  // The message in which they asked is no act of the user: taking it back has no effect.
  undo: async ({ ports }) => {
    const events = await ports.ledger.eventsOf(carla);
    for (const { id, actor } of events.ok ? events.value : []) if (actor === 'reader') await undo(ports, carla, id);
  },
  saveSettings: ({ ports, before }) => saveSettings(ports, { ...before.settings, cadences: { lead: [1] } }),
  withDraft: async ({ ports, before }) => {
    const drafted = await withDraft(ports, { ...before, draft: null });
    expect(drafted).toMatchObject({ ok: true, value: { draft: null } });
  },
  today: async ({ ports }) => expect(await today(ports)).toMatchObject({ ok: true, value: { groups: [] } }),
  openItem: ({ ports }) => openItem(ports),
  indexMailbox: ({ ports }) => indexMailbox(ports),
  exportData: ({ ports }) => exportData(ports),
  funnel: ({ ports }) => funnel(ports),
  // The wish outlives the data.
  erasePerson: ({ ports }) => erasePerson(ports, carla),
};

/** Only this lifts a stop, and only for a reason. */
const lifting = ['liftStop'];

/** Steps within use cases: they are walked as parts of those above. */
const parts = [
  ...[
    'changeFollowUp',
    'decideAnew',
    'eventsAbout',
    'freshenRows',
    'historyNow',
    'loadSettings',
    'mayWrite',
    'otherThreads',
  ],
  ...['personEvents', 'personHistory', 'record', 'rowsOf', 'todayFromRows', 'whoAmI'],
];

/** Carla was written to, a follow-up is planned and a draft shown; then she asks in another thread not to be contacted. */
async function given(): Promise<Given> {
  const before = testPorts(await parsed(offer), '2026-03-06T10:00:00-03:00');
  const conversation = await opened(before);
  const planned = await schedule(before, conversation, '2026-03-09T09:00:00-03:00');
  if (!planned.ok || !conversation.draft) throw new Error('a plan and a draft');
  const after = testPorts(await parsed(offer, optOut), '2026-03-06T10:05:00-03:00');
  const ports = { ...after, ledger: before.ledger, settings: before.settings };
  await openItem(ports);
  return { ports, before: conversation, draft: conversation.draft, key: planned.value.key };
}

async function expectSilence(ports: TestPorts): Promise<void> {
  const { step, draft, pending, choices } = await opened(ports);
  expect([step.action, draft, pending, choices]).toEqual(['stop', null, null, []]);
  expect([ports.replies, ports.copied]).toEqual([[], []]);
}

describe('while a person has asked not to be contacted', () => {
  test.each(Object.entries(writing))('%s is refused, with the sentence', async (_name, act) => {
    const before = await given();
    expect(await act(before)).toMatchObject({
      ok: false,
      refused: { code: 'stopped', messageId: optOut.id, quote: expect.stringContaining('me tirem da lista') as string },
    });
    await expectSilence(before.ports);
  });

  test.each(Object.entries(recording))('%s proposes nothing, and the stop holds after it', async (_name, act) => {
    const before = await given();
    await act(before);
    await expectSilence(before.ports);
  });

  test('lifting asks for a reason, is recorded, and then the cadence goes on', async () => {
    const { ports } = await given();
    expect(await liftStop(ports, carla, '  ')).toMatchObject({ ok: false, refused: { code: 'empty' } });
    await expectSilence(ports);
    expect(await liftStop(ports, carla, 'Pediu por telefone para voltar.')).toMatchObject({ ok: true });
    expect((await opened(ports)).step.action).not.toBe('stop');
    const events = await ports.ledger.eventsOf(carla);
    expect(events.ok && events.value.find(({ type }) => type === 'lifted')).toMatchObject({
      reason: 'Pediu por telefone para voltar.',
    });
  });

  test('a referral to somebody who asked to stop is refused too', async () => {
    const referral = {
      ...offer,
      id: 'ana@outra.example',
      from: 'Rui Dias <rui@vidrosul.example>',
      to: 'Ana Prado <ana@nexo.example>',
      date: 'Thu, 05 Mar 2026 09:00:00 -0300',
      subject: 'Compras',
      text: `Não sou a pessoa certa para isso. Fale com Carla Menezes (${carla}), que cuida das compras.\n\nRui Dias`,
    };
    const ports = testPorts(await parsed(optOut, referral), '2026-03-06T10:00:00-03:00');
    await indexMailbox(ports);
    const conversation = await opened(ports);
    expect(conversation.step).toMatchObject({ action: 'redirect', person: { address: carla } });
    const { draft } = conversation;
    if (!draft) throw new Error('a draft');
    expect(await insertReply(ports, conversation, draft, { text: 'Oi', html: '' })).toMatchObject({
      ok: false,
      refused: { code: 'stopped' },
    });
    expect(ports.replies).toEqual([]);
  });
});

test('every use case of src/app is walked', () => {
  const folder = join(process.cwd(), 'src/app');
  const exported = readdirSync(folder).flatMap((file) => {
    const declared = readFileSync(join(folder, file), 'utf8')
      .split(/^export (?:async )?(?:function|const) /m)
      .slice(1);
    const withPorts = declared.filter((text) => /\(\s*(?:ports: Ports|\{ ledger \})/.test(text.slice(0, 120)));
    return withPorts.flatMap((text) => /^\w+/.exec(text)?.[0] ?? []);
  });
  const known = [...Object.keys(writing), ...Object.keys(recording), ...lifting, ...parts];
  expect([...exported].sort()).toEqual([...known].sort());
});
