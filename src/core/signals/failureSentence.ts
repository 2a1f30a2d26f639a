import type { Sentences } from '../details/readSentences';

/**
 * What a mail server says when it gives a message back, in folded text. Servers write in the language of whoever runs them, seldom in
 * that of the conversation, so this is asked of every report whatever its language.
 */
const failed: readonly RegExp[] = [
  /\b(?:nao (?:pode|foi possivel|pude|conseguimos|foi|sera)[^.]{1,40}\b(?:ser )?entreg|no (?:se )?(?:pudo|ha podido|fue posible|pudimos)[^.]{1,40}\bentreg|(?:could ?n.?t|could not|was ?n.?t|was not|cannot|can.t|unable to|not be)[^.]{1,40}\bdeliver|undeliver|delivery [^.]{0,40}failed|failed to deliver|nao entregue)/,
  /\b(?:rejected|unknown|does ?n.?t exist|does not exist|not found|nao (?:existe|encontrad)|no existe|inexistente|mailbox full|caixa (?:postal )?cheia|quota)/,
  /\b5\d\d[ -]5\.\d\.\d/,
];

/** The place of the sentence in a delivery report that says that it failed; the first one where none does. */
export function failureSentence({ folded }: Sentences): number {
  for (const says of failed) {
    const index = folded.findIndex((sentence) => says.test(sentence));
    if (index >= 0) return index;
  }
  return 0;
}
