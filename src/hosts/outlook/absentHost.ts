import type { Failure } from '../../core/ports/Failure';
import type { MailHost } from '../../core/ports/MailHost';

/** Stands where no mail client answered: every call says why, so that the pane can say it too instead of staying empty. */
export function absentHost(failure: Failure): MailHost {
  const failed = { ok: false, failure } as const;
  const fail = () => Promise.resolve(failed);
  return {
    abilities: () => ({ history: false, reply: false, insert: false, open: false, mailbox: false }),
    me: fail,
    openItem: fail,
    onItemChanged: () => () => undefined,
    thread: fail,
    history: fail,
    mailbox: fail,
    reply: fail,
    insert: fail,
    open: fail,
  };
}
