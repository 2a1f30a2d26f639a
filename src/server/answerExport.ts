import { exportData } from '../app/exportData';
import type { Ports } from '../app/Ports';
import type { Outcome } from '../core/ports/Failure';
import { deadlineIn } from '../hosts/gmail/Deadline';
import { gmailHost } from '../hosts/gmail/gmailHost';
import { readExportLink } from './exportLink';
import type { ServerParts } from './ServerParts';

/** A link is taken once: who finds it later finds nothing. Longer than any link lives. */
const TAKEN_MS = 24 * 3_600_000;

/** The data of the user whose link this is, as a JSON text; null for a link that is not ours, too old, or was followed before. */
export async function answerExport(
  { config, stores, clock }: ServerParts,
  given: string,
): Promise<Outcome<string> | null> {
  const link = readExportLink(config, given, clock.now());
  if (link === null) return null;
  const { ledger, settings, once } = stores.forUser(link.user);
  const key = `export ${link.id}`;
  const claim = await once.claim(key, new Date(clock.now()).toISOString(), TAKEN_MS);
  if (!claim.ok) return claim;
  if (claim.value.state !== 'new') return null;
  // Nobody's mailbox is open: what is exported is what is kept here.
  const host = gmailHost({ userToken: '', deadline: deadlineIn(0), open: null, me: [] });
  const clipboard: Ports['clipboard'] = async () => ({ ok: false, failure: 'unsupported' });
  const exported = await exportData({ host, ledger, settings, clock, clipboard });
  await (exported.ok ? once.finish(key, '') : once.release(key));
  return exported;
}
