import type { HostItem, HostPerson } from './HostItem';

/** How the page that plays Outlook is set up when it opens a task pane. */
export interface HostOptions {
  /** Address of the task pane. */
  readonly pane: string;
  readonly user: HostPerson;
  /** Display language of Outlook, e.g. `pt-BR`. */
  readonly locale: string;
  /** What `isSetSupported` answers; the npm library knows Mailbox up to 1.12. */
  readonly mailbox: string;
  readonly item: HostItem;
}

/** How the host treats what the add-in asks. */
export interface HostManners {
  /** Milliseconds before every answer. */
  delay: number;
  /** Dispatch ids that are never answered, or `all` of the mailbox calls. */
  silent: readonly number[] | 'all';
  /** Says that nothing is open with `null` instead of an item of type 6; which one Outlook sends is not known. */
  nothingIsNull: boolean;
  /** Dispatch ids that are answered with an error code. */
  errors: Readonly<Record<number, number>>;
}
