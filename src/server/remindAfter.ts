import { serverText } from '../i18n/serverText';
import type { Desk } from './Desk';
import type { Done } from './Done';
import { remind, type Reminded, type Person } from './remind';

/** What an act came to at Google: the user has to be asked first, or what the card says about it (null: nothing). */
export interface RemindedAfter {
  readonly ask: Done | null;
  readonly remark: string | null;
  readonly reminded: Reminded;
}

/** Brings the reminders along after an act, and says what to tell. A right that is missing is asked for once a day. */
export async function remindAfter(desk: Desk, person: Person): Promise<RemindedAfter> {
  const reminded = await remind(desk, person);
  const words = serverText(desk.locale);
  switch (reminded.state) {
    case 'ok':
      return { ask: null, remark: null, reminded };
    case 'failed':
      return { ask: null, remark: words.reminderFailed, reminded };
    case 'denied': {
      const { scopes } = reminded;
      const ask: Done | null = (await mayAsk(desk, scopes)) ? { reply: { scopes }, failure: 'consent' } : null;
      return { ask, remark: words.notReminded, reminded };
    }
  }
}

/** Once a day for each right: somebody who said no is not asked at every click. */
async function mayAsk({ once, ports }: Desk, scopes: readonly string[]): Promise<boolean> {
  const now = new Date(ports.clock.now()).toISOString();
  const claim = await once.claim(`asked ${scopes.join(' ')} ${now.slice(0, 10)}`, now, Infinity);
  return claim.ok && claim.value.state === 'new';
}
