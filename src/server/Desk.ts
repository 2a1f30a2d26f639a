import type { Ports } from '../app/Ports';
import type { CardScene } from '../cards/CardScene';
import type { Look } from '../cards/Look';
import type { Locale } from '../core/Locale';
import type { Abilities } from '../core/ports/MailHost';
import type { LeftReminders } from '../core/ports/LeftReminders';
import type { OnceStore } from '../core/ports/OnceStore';
import type { Reminders } from '../core/ports/Reminders';
import type { CheckedAct } from './actSigner';
import type { DraftingHost } from './draftingHost';
import type { Visit } from './Visit';

/** Everything that one visit is answered with, made for it and dropped after it. */
export interface Desk {
  readonly visit: Visit;
  readonly ports: Ports;
  /** The same as `ports.host`, with what only Gmail's answers need. */
  readonly host: DraftingHost;
  /** What the views may offer: a card opens a message by a link, where the host itself cannot. */
  readonly abilities: Abilities;
  readonly once: OnceStore;
  readonly reminders: Reminders;
  /** What has still to go from Google of people who are erased. */
  readonly left: LeftReminders;
  readonly locale: Locale;
  /** Work that goes on after the answer; a server that stops waits for it. */
  readonly later: (work: Promise<unknown>) => void;
  /** The export of this user's data, for a few minutes. */
  readonly exportUrl: () => string;
  scene(look: Look): CardScene;
  /** What the pressed button means. */
  check(parameters: ReadonlyMap<string, string>): CheckedAct;
}
