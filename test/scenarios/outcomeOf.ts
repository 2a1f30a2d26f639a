import type { Contact } from '../../src/core/contact/Contact';
import { inZone } from '../../src/core/dates/inZone';
import { openDetails } from '../../src/core/details/openDetails';
import { cadenceFor } from '../../src/core/followup/cadenceFor';
import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import { nextStepOf } from '../../src/core/followup/nextStepOf';
import { pressureOf } from '../../src/core/followup/pressureOf';
import { stageOf } from '../../src/core/followup/stageOf';
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

/** What the engine makes of a scenario, in the words of `expect`, with the reason whole and the sentences that it rests on. */
export function outcomeOf({ now, events, settings = {}, phone }: Scenario) {
  const ms = Date.parse(momentOf(now));
  const history = historyOf(address, readScenario(events));
  const open = openDetails(history.messages, history.kept, { ms, timeZone: zone });
  const calendar = { ...defaultCalendar, ...settings.calendar };
  const stage = stageOf(history);
  const { cadences = {} } = settings;
  const cadence = cadenceFor({ cadence: defaultCadence, cadences }, history.segment, stage.stage);
  const contact = { ...carla, phones: phone === undefined ? [] : [phone] };
  const step = nextStepOf({ history, contact, cadence, calendar, now: ms, open, threadKey: 'a' });
  const { waitingOn, attempts, touches } = statusOf(history, ms, calendar, open, cadence);
  const { week, month } = pressureOf(history, ms, calendar.timeZone);
  return {
    told: step.reason,
    unless: step.unless,
    quotes: step.evidence.map(({ quote }) => quote),
    found: {
      ...{ action: step.action, template: step.template, reason: step.reason.code, channel: step.channel },
      due: step.due === null ? null : inZone(Date.parse(step.due), zone).slice(0, 16).replace('T', ' '),
      ...(step.person?.address != null ? { person: step.person.address } : {}),
      pending: history.followUps.filter(({ state }) => state === 'pending').length,
      ...{ waitingOn, attempts, touches, pressure: [week, month] },
      ...{ habit: step.rhythm?.days ?? null, change: step.change?.kind ?? null, holding: step.holding?.by ?? null },
      ...{ stage: stage.stage, proposed: stage.proposed?.stage ?? null },
      ...{ toConfirm: history.stopToConfirm, contents: history.contents },
    },
  };
}
