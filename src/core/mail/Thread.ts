import type { LanguageCode } from '../Locale';
import type { ThreadMessage } from './ThreadMessage';

/** A conversation, oldest message first, nothing twice. */
export interface Thread {
  /** Stable across messages of one conversation: the root Message-ID where known, else subject and people. */
  readonly key: string;
  /** Without RE:, RES:, ENC:, [EXTERNO] and the like. */
  readonly subject: string;
  readonly language: LanguageCode;
  /** `part` when earlier messages are known only from quotes, or a reference points to a message not at hand. */
  readonly seen: 'whole' | 'part';
  readonly messages: readonly ThreadMessage[];
}
