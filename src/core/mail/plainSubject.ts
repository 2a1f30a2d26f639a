import { foldText } from '../language/foldText';
import { oneSpaced } from '../language/oneSpaced';
import { anyOf, everywhere } from './phrases';

const prefixes = anyOf([...everywhere('replyPrefixes'), ...everywhere('forwardPrefixes')]);
const auto = anyOf(everywhere('autoSubjects'));
/** One prefix ("RES:", "Re[2]:", "ENC :", "AW："), one gateway's tag, or one automatic reply's label. */
const lead = new RegExp(
  `^\\s*(?:(?:${prefixes})\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s?[:：]|(?:${auto})\\s?[:：]|\\[(?:externo|externa|external|ext|extern|externe|esterno|spam|suspeito|\\*+spam\\*+)(?: e-?mail| sender)?\\]|\\*{2,5}spam\\*{2,5})\\s*`,
);
const forward = new RegExp(`^\\s*(?:\\[[^\\]]{1,20}\\]\\s*)?(?:${anyOf(everywhere('forwardPrefixes'))})\\s?[:：]`);
const reply = new RegExp(
  `^\\s*(?:\\[[^\\]]{1,20}\\]\\s*)?(?:${anyOf(everywhere('replyPrefixes'))})\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\))?\\s?[:：]`,
);

/** A subject without the prefixes that clients and gateways put before it; white space collapsed. */
export function plainSubject(subject: string): string {
  let rest = oneSpaced(subject.normalize('NFC')).trim();
  for (let round = 0; round < 40; round++) {
    const found = lead.exec(foldText(rest));
    if (!found || found[0].length === 0) break;
    rest = rest.slice(found[0].length);
  }
  return rest.trim();
}

/** Whether a subject begins as that of a forwarded message ("ENC:", "Fwd:", "RV:"). */
export const isForwardSubject = (subject: string): boolean => forward.test(foldText(subject));

/** Whether a subject begins as that of an answer ("RES:", "Re:"). */
export const isReplySubject = (subject: string): boolean => reply.test(foldText(subject));
