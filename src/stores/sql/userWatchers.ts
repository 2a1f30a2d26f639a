import { watchers } from '../watchers';
import type { Watch } from './sqlLedger';

/** Listeners by user, kept only while somebody listens: a server sees many users, each for a moment. */
export function userWatchers(): (user: string) => Watch {
  const listening = new Map<string, { readonly heard: ReturnType<typeof watchers>; count: number }>();
  return (user) => ({
    watch: (listener) => {
      const entry = listening.get(user) ?? { heard: watchers(), count: 0 };
      listening.set(user, entry);
      entry.count += 1;
      const stop = entry.heard.watch(listener);
      let stopped = false;
      return () => {
        if (stopped) return;
        stopped = true;
        stop();
        entry.count -= 1;
        if (entry.count === 0) listening.delete(user);
      };
    },
    tell: () => listening.get(user)?.heard.tell(),
  });
}
