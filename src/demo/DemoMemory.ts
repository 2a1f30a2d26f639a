import type { MailMessage } from '../core/mail/MailMessage';

/** What the demo keeps over a reload, beside the ledger: what was sent, what was read, where its clock stood. */
export interface DemoMemory {
  sent(): readonly MailMessage[];
  keepSent(messages: readonly MailMessage[]): void;
  read(): readonly string[];
  keepRead(ids: readonly string[]): void;
  /** Milliseconds since the epoch; null before the first time. */
  time(): number | null;
  keepTime(ms: number): void;
  forget(): void;
}
