import type { Contact } from '../core/contact/Contact';
import { openDetails } from '../core/details/openDetails';
import { cadenceFor } from '../core/followup/cadenceFor';
import type { NextStep } from '../core/followup/NextStep';
import type { Pressure } from '../core/followup/Pressure';
import { pressureOf } from '../core/followup/pressureOf';
import { stageOf } from '../core/followup/stageOf';
import type { StageView } from '../core/followup/StageView';
import { standOf } from '../core/followup/standOf';
import type { Status } from '../core/followup/Status';
import { learnLanguages } from '../core/language/learnLanguages';
import type { History } from '../core/ledger/History';
import type { Settings } from '../core/ports/SettingsStore';

/** Where a relation stands and what comes next. */
export interface Decision {
  readonly open: ReadonlyMap<string, readonly boolean[]>;
  readonly status: Status;
  readonly step: NextStep;
  readonly pressure: Pressure;
  readonly stage: StageView;
}

/**
 * Decides from a person's history what is open, where it stands and what comes next. `now` in ms; `threadKey` is the conversation in view.
 * Rejects with MissingPart where a language of the history cannot be loaded.
 */
export async function decide(
  history: History,
  contact: Contact,
  settings: Settings,
  now: number,
  threadKey: string,
): Promise<Decision> {
  await learnLanguages(history.messages.map(({ language }) => language));
  const { calendar } = settings;
  const stage = stageOf(history);
  const cadence = cadenceFor(settings, history.segment, stage.stage);
  const open = openDetails(history.messages, history.kept, { ms: now, timeZone: calendar.timeZone });
  const stand = standOf({ history, contact, cadence, calendar, now, open, threadKey });
  return { open, ...stand, stage, pressure: pressureOf(history, now, calendar.timeZone) };
}
