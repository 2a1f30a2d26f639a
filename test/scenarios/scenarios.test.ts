import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contact } from '../../src/core/contact/Contact';
import { inZone } from '../../src/core/dates/inZone';
import { openDetails } from '../../src/core/details/openDetails';
import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import { nextStepOf } from '../../src/core/followup/nextStepOf';
import { statusOf } from '../../src/core/followup/statusOf';
import { historyOf } from '../../src/core/ledger/historyOf';
import { contact as address, momentOf, readScenario, zone } from './readScenario';
import type { Scenario } from './Scenario';

const carla: Contact = {
  address,
  name: 'Carla Menezes',
  firstName: 'Carla',
  title: null,
  company: 'Vidrosul',
  phones: [],
  language: 'pt',
  formality: 'informal',
};

function outcome({ now, events }: Scenario): Scenario['expect'] & { readonly quotes: readonly string[] } {
  const ms = Date.parse(momentOf(now));
  const history = historyOf(address, readScenario(events));
  const open = openDetails(history.messages, history.kept, { ms, timeZone: zone });
  const calendar = defaultCalendar;
  const cadence = defaultCadence;
  const step = nextStepOf({ history, contact: carla, cadence, calendar, now: ms, open, threadKey: 'a' });
  const { waitingOn, attempts, touches } = statusOf(history, ms, calendar, open, cadence);
  return {
    action: step.action,
    due: step.due === null ? null : inZone(Date.parse(step.due), zone).slice(0, 16).replace('T', ' '),
    template: step.template,
    reason: step.reason.code,
    channel: step.channel,
    ...(step.person?.address != null ? { person: step.person.address } : {}),
    quotes: step.evidence.map(({ quote }) => quote),
    pending: history.followUps.filter(({ state }) => state === 'pending').length,
    ...{ waitingOn, attempts, touches },
  };
}

for (const file of ['silence', 'answers', 'stops', 'afterSale']) {
  const scenarios = JSON.parse(readFileSync(join(__dirname, `${file}.json`), 'utf8')) as Scenario[];
  describe(file, () => {
    test.each(scenarios.map((scenario) => [scenario.why, scenario] as const))('%s', (_why, scenario) => {
      const { quotes, ...found } = outcome(scenario);
      const { quote, ...expected } = scenario.expect;
      expect(found).toMatchObject(expected);
      if (quote !== undefined) expect(quotes).toContain(quote);
    });
  });
}
