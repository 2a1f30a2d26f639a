import { foldText } from '../language/foldText';
import { anyOf, everywhere, mayBegin } from './phrases';

const mayBeMobile = mayBegin(everywhere('mobile'));
const mayBeDisclaimer = mayBegin(everywhere('disclaimers'));
const mayOpenLegal = mayBegin(everywhere('legalOpenings'));
const legalOpening = new RegExp(`^[\\s"'*(\\[<_•-]{0,6}(?:${anyOf(everywhere('legalOpenings'))})`);
const legal = new RegExp(anyOf(everywhere('legal')), 'g');
/** Characters of a paragraph that legal words are looked for in. */
const NEAR = 600;
/** First words of what lists write. */
const listWords = ['to unsubscribe', 'for additional', 'mail archives', 'searchable'];
const mayBeUnsubscribe = mayBegin([...everywhere('unsubscribe'), ...listWords]);
/** Whether a line of twelve characters or more may be the first of what stands below a message. */
export const mayOpenFooter = mayBegin([
  ...(['disclaimers', 'legalOpenings', 'unsubscribe', 'invitations'] as const).flatMap(everywhere),
  ...listWords,
]);
const mayBeWarning = mayBegin(everywhere('warnings'));
const mobile = new RegExp(`^[\\s"'*(\\[<_-]{0,4}(?:${anyOf(everywhere('mobile'))})`);
const device =
  /\b(?:iphone|ipad|android|samsung|galaxy|outlook|yahoo|mail|e-mail|email|correio|correo|huawei|xiaomi|motorola|moto|nokia|blackberry|proton(?:mail)?|spark|windows|mobile|phone|handheld|smartphone|celular|telefone|telefono|movil|tablet|dispositivo|device|mailtrack|avast|avg|superhuman|front|hey|bluemail|typos|brevity|brevidade|virus|app)\b/;
const disclaimer = new RegExp(`^[\\s"'*(\\[<_•-]{0,6}(?:${anyOf(everywhere('disclaimers'))})`);
const unsubscribe = new RegExp(`^[\\s"'*(\\[<_•-]{0,4}(?:${anyOf(everywhere('unsubscribe'))})`);
const warning = new RegExp(`^[\\s"'*(<_•⚠️!-]{0,6}(?:${anyOf(everywhere('warnings'))})`, 'u');
const tag = /^\s*\[(?:externo|external|ext|extern|externe|esterno)(?: e-?mail| sender)?\]\s*/i;
const list =
  /mailing list|\bunsubscribe\b|lists?\.[a-z0-9.-]{2,60}\/|google groups|groups\.google|list-?info|listinfo/i;
const listMail = /^\s*(?:to unsubscribe, e-?mail|for additional commands, e-?mail|mail archives|searchable archives)/i;

/** The line that a phone, a client or a virus scanner adds ("Enviado do meu iPhone"). */
export function isMobileFooter(text: string): boolean {
  if (text.length > 200 || !mayBeMobile(text) || text.includes('?')) return false;
  const folded = foldText(text);
  return (
    mobile.test(folded) &&
    (text.length < 110 || /https?:/.test(text)) &&
    (device.test(folded) || text.length < 32 || /\w<https?:[^<>]{3,120}>\s*$/.test(text)) &&
    !/\w{3,}, (?:is|was|but|mas|pero|e n[aã]o|y no)\b/.test(folded)
  );
}

/** First line of a confidentiality or legal paragraph. */
export const isDisclaimer = (text: string): boolean =>
  mayBeDisclaimer(text) && !text.includes('?') && disclaimer.test(foldText(text.slice(0, 120)));

/** A legal paragraph that no known phrase opens: what its first words may be, and two things that only lawyers speak of at once. */
export function isLegal(paragraph: string): boolean {
  if (paragraph.length < 80 || !mayOpenLegal(paragraph) || paragraph.includes('?')) return false;
  const folded = foldText(paragraph.slice(0, NEAR));
  return legalOpening.test(folded) && new Set(folded.match(legal)).size >= 2;
}

/** First line of an unsubscribe or mailing-list footer. */
export const isUnsubscribe = (text: string): boolean =>
  mayBeUnsubscribe(text) &&
  !text.includes('?') &&
  (unsubscribe.test(foldText(text.slice(0, 120))) || listMail.test(text));

const mayBeInvitation = mayBegin(everywhere('invitations'));
const invitation = new RegExp(`^[\\s_*-]{0,4}(?:${anyOf(everywhere('invitations'))})`);

/** First line of what a calendar adds for a video meeting: links, numbers and codes to join it, no words of the writer. */
export const isInvitation = (text: string): boolean =>
  mayBeInvitation(text) && invitation.test(foldText(text.slice(0, 80)));

/** A picture that a client wrote as text ("[cid:image001.png@01DB…]", "[image: Logo]", "<image001.png>"), or what Office thinks that it shows. */
export const isPicture = (text: string): boolean =>
  text.length < 500 &&
  text !== '' &&
  !isWordy(text.charCodeAt(0)) &&
  /^[\s*]*[[<]/.test(text) &&
  (/^(?:[\s*]*(?:\[(?:cid:|(?:inline )?ima?ge[mn]?[ \d]{0,4}[:\].]|descri[cç][aã]o:|descripci[oó]n:)[^[\]]{0,300}\]?|<image\d{1,4}\.\w{3,4}>))+[\s*]*$/i.test(
    text,
  ) ||
    /^\s*\[[^[\]]{0,300}(?:gerad[ao] automaticamente|automatically generated|generad[ao] autom[aá]ticamente|gerado por ia|generated content)[^[\]]{0,80}\]\s*$/i.test(
      text,
    ));

export const isListFooter = (text: string): boolean => list.test(text.slice(0, 300));

/** First line of the warning that a gateway puts on top of outside mail. */
export const isWarning = (text: string): boolean => mayBeWarning(text) && warning.test(foldText(text.slice(0, 160)));

const caution = new RegExp(anyOf(everywhere('cautions')));

/** A line of such a warning below its first one. */
export const isCaution = (text: string): boolean =>
  text.length < 400 && (isWarning(text) || caution.test(foldText(text)));

const advice = new RegExp(
  `^(?:${anyOf(everywhere('cautions'))}).{0,200}(?:links?|enlaces?|attachments?|anexos?|adjuntos?|sender|remetente|remitente)\\b`,
);

/** What such a warning says after its tag: it begins with what not to do, and names links, attachments or the sender. */
export const isAdvice = (text: string): boolean => text.length < 400 && advice.test(foldText(text).trimStart());

const replyAbove = new RegExp(anyOf(everywhere('replyAbove')));

/** A help desk's line above which an answer is to be written, drawn at one end at least ("##- Please type your reply above this line -##"). */
export const isReplyMarker = (text: string): boolean =>
  text.length < 160 &&
  !(isWordy(text.charCodeAt(0)) && isWordy(text.charCodeAt(text.length - 1))) &&
  isDrawn(text.trim()) &&
  replyAbove.test(foldText(text));

const drawing = '#*=_~–—-';
/** Whether either end of a text is drawn, and there is something between. */
const isDrawn = (text: string): boolean =>
  text.length > 12 &&
  ((drawing.includes(text.charAt(0)) && drawing.includes(text.charAt(1))) ||
    (drawing.includes(text.charAt(text.length - 1)) && drawing.includes(text.charAt(text.length - 2))));

const mayBeReference = mayBegin(['ref:']);

/** A CRM's thread mark ("ref:_00D30.…:ref"), and a help desk's line. */
export const isToolMark = (text: string): boolean =>
  isReplyMarker(text) || (mayBeReference(text) && /^\s*\[?\s?ref:[!_]?[\w.!]{6,80}:ref\s?\]?\s*$/.test(text));

/** `[EXTERNO]` before the first words: the tag goes, the words stay. */
export const withoutTag = (text: string): string => text.replace(tag, '');

/** A line of nothing but dashes, underscores, stars or equal signs. */
export const isRule = (text: string): boolean =>
  text.length < 200 && text.length > 1 && !isWordy(text.charCodeAt(0)) && /^\s*[-_=*—–~#.·]{2,}\s*$/.test(text);

/** A letter or digit of ASCII, with which most lines begin. */
export const isWordy = (code: number): boolean => (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);

/** What a client writes for an attachment: " - contrato.pdf", " <<contrato.pdf>>", "(See attached file: contrato.pdf)". */
export const isAttachmentLine = (text: string): boolean =>
  text.length < 200 &&
  /^\s*(?:- \S[^/?!]{0,120}\.[a-z]\w{1,4}|<<[^<>]{1,150}>>|\((?:see attached file|ver arquivo anexado|ver archivo adjunto|embedded image moved to file)\s?:[^()]{1,150}\))\s*$/i.test(
    text,
  );
