import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../../../src/app/Conversation';
import { decide } from '../../../src/app/decide';
import { draftFor } from '../../../src/app/draftFor';
import type { Contact } from '../../../src/core/contact/Contact';
import { scheduleChoices } from '../../../src/core/followup/scheduleChoices';
import { historyOf } from '../../../src/core/ledger/historyOf';
import { conversationFor } from '../../panel/conversationFor';
import { contact as address, momentOf, readScenario } from '../../scenarios/readScenario';
import type { Scenario } from '../../scenarios/Scenario';
import type { Sample } from './sampleConversations';

const carla: Contact = {
  ...{ address, name: 'Carla Menezes', firstName: 'Carla', title: null, company: 'Vidrosul' },
  ...{ phones: ['+5551998765432'], language: 'pt', formality: 'informal' },
};
/** Something to offer from the third follow-up on. */
const guide = {
  ...{ id: 'https://nexo.example/casos', title: 'Casos de clientes', link: 'https://nexo.example/casos' },
  ...{ topics: [], segment: null, stage: null },
};
const files = ['silence', 'answers', 'stops', 'afterSale'];

async function conversationOf({ now: at, events }: Scenario): Promise<Conversation> {
  const now = Date.parse(momentOf(at));
  const base = conversationFor();
  const settings = { ...base.settings, contents: [guide] };
  const history = historyOf(address, readScenario(events));
  const thread = { ...base.thread, key: 'a' };
  const decision = await decide(history, carla, settings, now, 'a');
  const { step } = decision;
  const source = { contact: carla, history, thread, settings, now, ...decision };
  const me = { name: 'Bruno Tavares', address: 'bruno@nexo.example', addresses: ['bruno@nexo.example'] };
  return {
    ...base,
    ...source,
    people: [carla],
    draft: step.template === null ? null : await draftFor(step.template, source, me),
    pending: history.followUps.find(({ state }) => state === 'pending') ?? null,
    choices: history.stop ? [] : scheduleChoices(step, settings.calendar, now),
  };
}

/** Every case of the follow-up rules as the product decides it, with its draft. */
export async function scenarioConversations(): Promise<readonly Sample[]> {
  const scenarios = files.flatMap(
    (file) => JSON.parse(readFileSync(join('test/scenarios', `${file}.json`), 'utf8')) as Scenario[],
  );
  return Promise.all(
    scenarios.map(async (scenario) => ({ name: scenario.why, conversation: await conversationOf(scenario) })),
  );
}
