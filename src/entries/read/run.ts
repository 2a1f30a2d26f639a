import { openItem } from '../../app/openItem';
import type { Ports } from '../../app/Ports';
import { withDraft } from '../../app/withDraft';
import { loadSettings } from '../../app/loadSettings';
import { indexMailbox } from '../../app/indexMailbox';
import { readConversation } from '../../app/readConversation';
import { setSegment } from '../../app/setSegment';
import type { Outcome } from '../../core/ports/Failure';
import { memoryLedger } from '../../stores/memory/memoryLedger';
import { memorySettings } from '../../stores/memory/memorySettings';
import { loadWords } from '../../i18n/loadWords';
import { fileHost } from './fileHost';
import { guessMe } from './guessMe';
import { inTime } from './inTime';
import { loadMail } from './loadMail';
import { page } from './page';
import { parseArguments } from './parseArguments';
import type { ReadResult } from './ReadResult';
import { resultOf, threadResult } from './resultOf';
import { usage } from './usage';

/**
 * `npm run read`: gives what goes to standard output for a command line (without node and script). `warn` hears each line for standard
 * error. Throws UsageError for what the caller must mend. It joins what the sidebar joins and has no logic of its own.
 */
export async function run(argv: readonly string[], warn: (line: string) => void): Promise<string> {
  const args = parseArguments(argv);
  if (args.help) return usage;
  const mailbox = await loadMail(args.files, warn);
  const me = args.me.length > 0 ? args.me : guessMe(inTime(mailbox));
  const now = args.now ?? Date.now();
  const host = fileHost(mailbox, me);
  const ports: Ports = {
    host,
    ledger: memoryLedger(),
    settings: memorySettings(),
    // Everything is at hand: nothing to wait for but what was begun before.
    clock: { now: () => now, wait: () => new Promise((resolve) => setImmediate(resolve)) },
    clipboard: () => Promise.resolve({ ok: false, failure: 'unsupported' }),
    timeZone: args.timeZone,
  };
  const settings = must(await loadSettings(ports));
  must(await ports.settings.save({ ...settings, locale: args.locale }));
  must(await indexMailbox(ports));

  let conversation = must(await openItem(ports));
  if (conversation && args.segment !== null) {
    must(await setSegment(ports, conversation.contact.address, args.segment));
    conversation = must(await openItem(ports));
  }
  await loadWords(args.locale);
  const result: ReadResult = conversation
    ? resultOf(me, must(await withDraft(ports, conversation)), args.locale)
    : threadResult(me, (await readConversation(must(await host.thread(must(await host.openItem()) ?? { id: '', mode: 'read' })), { me, timeZone: args.timeZone })).thread); // prettier-ignore
  return args.json ? `${JSON.stringify(result, null, 2)}\n` : page(result, args.locale, args.timeZone);
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.failure);
  return outcome.value;
}
