import type { Outcome } from '../core/ports/Failure';
import type { Clock } from '../core/ports/Clock';
import type { DueIndex } from '../core/ports/DueIndex';
import type { LedgerStore } from '../core/ports/LedgerStore';
import type { MailHost } from '../core/ports/MailHost';
import type { SettingsStore } from '../core/ports/SettingsStore';

/** All that a use case may reach of the outside; one object, handed in by an entry. */
export interface Ports {
  readonly host: MailHost;
  readonly ledger: LedgerStore;
  readonly settings: SettingsStore;
  /** The rows of Today beside the ledger; without them Today reads the whole ledger. */
  readonly due?: DueIndex;
  readonly clock: Clock;
  /** Puts text (and HTML where possible) on the clipboard. */
  readonly clipboard: (content: { readonly text: string; readonly html: string }) => Promise<Outcome<null>>;
  /** How long the mail client may take to open a reply or insert a text, in ms; two seconds unless told. */
  readonly hostMs?: number;
  /** IANA zone of the device: whose days count until the user sets a zone. */
  readonly timeZone?: string;
}
