import { watchers } from '../watchers';

/** Tells the listeners of this pane and of every other pane on the same database. */
export interface Panes {
  /** Whether other panes can be heard; where not, nothing may be kept in memory that they could change. */
  readonly joined: boolean;
  watch(listener: () => void): () => void;
  tell(): void;
  close(): void;
}

/**
 * Panes of one origin in step, by BroadcastChannel. No lock is needed: IndexedDB puts read-write transactions of all panes in one
 * order, and an event that both panes record has one id.
 */
export function panes(name: string): Panes {
  const here = watchers();
  // A channel does not hear itself, so each pane tells its own listeners.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (channel) channel.onmessage = () => here.tell();
  return {
    joined: channel !== null,
    watch: here.watch,
    tell: () => {
      here.tell();
      channel?.postMessage(null);
    },
    close: () => channel?.close(),
  };
}
