import { randomUUID } from 'node:crypto';
import { loadSettings } from '../app/loadSettings';
import type { Ports } from '../app/Ports';
import { interfaceLocale } from '../hosts/browser/interfaceLocale';
import { gmailHost } from '../hosts/gmail/gmailHost';
import { googleReminders } from '../hosts/gmail/googleReminders';
import { restId } from '../hosts/gmail/restId';
import type { SettingsStore } from '../core/ports/SettingsStore';
import type { Bound, ActSigner } from './actSigner';
import type { Desk } from './Desk';
import { draftingHost } from './draftingHost';
import { endpoints } from './endpoints';
import { exportLinkOf } from './exportLink';
import type { ServerParts } from './ServerParts';
import type { UnderWay } from './underWay';
import type { Visit } from './Visit';

/** For whom the buttons of this visit's cards are. */
function boundTo({ caller, event }: Visit): Bound {
  const { open } = event;
  const thread = open?.kind === 'message' ? restId(open.threadId ?? open.messageId) : null;
  return { user: caller.user, thread };
}

/** Settings that are read once a visit, and again after they were saved. */
function readingOnce(settings: SettingsStore): SettingsStore {
  let loaded: ReturnType<SettingsStore['load']> | null = null;
  return {
    ...settings,
    load: () => (loaded ??= settings.load()),
    save: (changed) => {
      loaded = null;
      return settings.save(changed);
    },
  };
}

/** Puts together what one visit is answered with: the user's own stores, their mailbox, their language. */
export async function deskFor(
  { config, stores, clock }: ServerParts,
  signer: ActSigner,
  work: UnderWay,
  visit: Visit,
): Promise<Desk> {
  const { caller, event, deadline, endpoint } = visit;
  const { ledger, due, settings, once, left } = stores.forUser(caller.user);
  const access = {
    userToken: event.userToken ?? '',
    deadline,
    ...(config.google === null ? {} : { rootUrl: config.google.rootUrl }),
  };
  const me = [{ name: caller.name, address: caller.email }];
  const host = draftingHost(gmailHost({ ...access, open: event.open, me }), once, clock, deadline);
  const ports: Ports = {
    ...{ host, ledger, due, settings: readingOnce(settings), clock },
    // A card has no clipboard: what kept the text from the draft is what counts.
    clipboard: async () => ({ ok: false, failure: host.failed() ?? 'unsupported' }),
    hostMs: config.limits.workMs,
    ...(event.timeZone === null ? {} : { timeZone: event.timeZone.id }),
  };
  const chosen = await loadSettings(ports);
  const locale = (chosen.ok ? chosen.value.locale : null) ?? interfaceLocale(event.locale ?? undefined);
  const bound = boundTo(visit);
  const address = config.address + (endpoint === 'compose' ? endpoints.compose : endpoints.main);
  return {
    ...{ visit, ports, host, once, left, locale },
    abilities: { ...host.abilities(), open: true },
    reminders: googleReminders(access),
    later: (more) => void work.add(more),
    exportUrl: () => exportLinkOf(config, caller.user, clock.now(), randomUUID()),
    scene: (look) => ({
      locale,
      address,
      sign: (parameters) => signer.sign(parameters, bound, clock.now()),
      account: caller.email,
      look,
    }),
    check: (parameters) => signer.check(parameters, bound, clock.now()),
  };
}
