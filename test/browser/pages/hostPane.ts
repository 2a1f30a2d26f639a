import type { OpenItem, ReplyContent } from '../../../src/core/ports/MailHost';
import { officeReady } from '../../../src/hosts/outlook/officeReady';
import { outlookHost } from '../../../src/hosts/outlook/outlookHost';
import { mailHostLaws, type KnownItem } from '../../contracts/mailHost';
import { runLaws } from '../../contracts/runLaws';

/** What the test does for this pane in the mail client around it. */
interface Client {
  /** Shows a message by its item id, `draft` for a reply window, null for nothing; all earlier reply forms are forgotten when `fresh`. */
  show(id: string | null, fresh: boolean): Promise<void>;
  /** What stands in the reply form or the message being written; null where there is neither. */
  window(): Promise<string | null>;
}

declare global {
  interface Window {
    client: (act: { readonly show?: string | null; readonly fresh?: boolean } | 'window') => Promise<string | null>;
    hostPane: Promise<typeof page>;
  }
}

const client: Client = {
  show: async (id, fresh) => void (await window.client({ show: id, fresh })),
  window: () => window.client('window'),
};

async function start() {
  await officeReady(10_000);
  return outlookHost();
}

const starting = start();
let changes = 0;
void starting.then((host) => host.onItemChanged(() => (changes += 1)));

const page = {
  abilities: async () => (await starting).abilities(),
  me: async () => (await starting).me(),
  openItem: async () => (await starting).openItem(),
  thread: async (item: OpenItem) => (await starting).thread(item),
  reply: async (item: OpenItem, content: ReplyContent) => (await starting).reply(item, content),
  insert: async (item: OpenItem, content: ReplyContent) => (await starting).insert(item, content),
  changes: () => changes,
  /** The laws of the MailHost port, on the one host that this pane has. */
  runLaws: async (items: readonly [KnownItem, KnownItem], me: string) => {
    const host = await starting;
    return runLaws(
      mailHostLaws(async () => {
        await client.show(null, true);
        return {
          host,
          items,
          me,
          user: {
            open: (item) => client.show(item.hostId, false),
            close: () => client.show(null, false),
            openWindow: () => client.show('draft', false),
          },
          window: () => client.window(),
          close: async () => undefined,
        };
      }),
    );
  },
};

window.hostPane = starting.then(() => page);
