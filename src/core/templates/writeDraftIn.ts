import { addressName } from '../contact/addressName';
import { firstNameOf } from '../contact/firstNameOf';
import { personName } from '../contact/personName';
import { inZone } from '../dates/inZone';
import type { Draft, DraftGap } from './Draft';
import type { DraftContext } from './DraftContext';
import type { DraftInput } from './DraftInput';
import { factSlots } from './factSlots';
import { fillText } from './fillText';
import { gapNames, type GapName } from './gapNames';
import { htmlOf } from './htmlOf';
import { asReference } from './references';
import type { FormId, TemplateLanguage } from './TemplateLanguage';
import { isTemplateId, type TemplateId } from './templateIds';
import { wordSlots } from './wordSlots';

/** Which gap stands for a required slot of another name. */
const gapOf: Readonly<Record<string, GapName>> = {
  answers: 'answer',
  meetingOn: 'meetingDay',
  holdBy: 'holdDay',
};

/** Letters in which value content may stand though their text has no place of its own for it. */
const mayOffer: ReadonlySet<string> = new Set([
  ...['first-follow-up', 'second-follow-up', 'third-follow-up', 'fourth-follow-up'],
  ...['after-pause', 'after-absence', 'win-back'],
]);

/** The text of a form; value content stands before its last paragraph, which asks. */
function textOf({ id, form, language, content }: DraftContext): string {
  const text = language.texts[form];
  if (!content || !mayOffer.has(id) || text.includes('{content}')) return text;
  const paragraphs = text.split('\n\n');
  return [...paragraphs.slice(0, -1), language.contentOffer, ...paragraphs.slice(-1)].join('\n\n');
}

function formOf(id: TemplateId, { step, content }: DraftInput): FormId {
  // Without an article or a case to give, a showing of their own situation is the value: true, and ready to send.
  if (id === 'second-follow-up' && !content) return 'second-follow-up/offer';
  if (id !== 'redirect' || step.person !== null) return id;
  return step.reason.code === 'bounced' ? 'redirect/bounced' : 'redirect/ask';
}

/** The subject of my newest message to this person; empty when there is none. */
function lastSubject({ history }: DraftInput): string {
  return history.messages.findLast(({ direction }) => direction === 'sent')?.subject ?? '';
}

function contextOf(input: DraftInput, language: TemplateLanguage): DraftContext {
  const id = isTemplateId(input.template) ? input.template : 'first-follow-up';
  const form = formOf(id, input);
  const { name, address } = (form === 'redirect' ? input.step.person : null) ?? { name: null, address: null };
  const named = personName(name, address) ?? (address === null ? null : addressName(address));
  return {
    ...input,
    id,
    form,
    language,
    subject: (form === 'redirect/bounced' ? lastSubject(input) : input.thread.subject).replace(/\s+/g, ' ').trim(),
    today: inZone(input.now, input.calendar.timeZone).slice(0, 10),
    whom: form === 'redirect' ? firstNameOf(named) : input.contact.firstName,
  };
}

/** My name as it stands in the settings, else as my own messages show it, else as my address tells it. */
function myName({ me, thread }: DraftInput): string | null {
  const shown =
    thread.messages.find(({ direction, from }) => direction === 'sent' && from.name !== null)?.from.name ?? null;
  return personName(me.name, me.address) ?? personName(shown, me.address) ?? addressName(me.address);
}

/** "Re: …" on the thread's subject; the plain subject for a first letter to somebody else. */
function subjectOf({ subject, form, language }: DraftContext): string {
  if (subject === '') return language.subject;
  return form === 'redirect' ? subject : `Re: ${subject}`;
}

/**
 * Writes a template for one contact in a language that is at hand (so that a caller may load only one): every reference comes from a detail of a message and is listed with it; what the template
 * needs and nobody knows stands in square brackets and in `missing`. An unknown template id is read as the first follow-up.
 */
export function writeDraftIn(language: TemplateLanguage, input: DraftInput): Draft {
  const context = contextOf(input, language);
  const { id, contact } = context;
  const slots = { ...factSlots(context), ...wordSlots(context) };
  const gaps: DraftGap[] = [];
  const isGap = (name: string): name is GapName => (gapNames as readonly string[]).includes(name);
  const gap = (slot: string): string => {
    const name = gapOf[slot] ?? (isGap(slot) ? slot : 'answer');
    const mark = language.gaps[name];
    gaps.push({ name, mark });
    return `[${mark}]`;
  };
  const body = fillText(textOf(context), contact.formality, (slot) => slots[slot]?.()?.text ?? null, gap);

  const mine = myName(input);
  const formal = contact.formality === 'formal';
  const signature = mine === null ? gap('me') : formal ? mine : (firstNameOf(mine) ?? mine);
  const text = `${body.text}\n\n${formal ? language.signOff.formal : language.signOff.informal}\n${signature}`;

  const values = body.used.map((slot) => slots[slot]?.()).filter((value) => value !== null && value !== undefined);
  const from = new Map(values.flatMap((value) => value.from ?? []).map((entry) => [entry.slot, entry]));
  const answers = values.flatMap((value) => value.gaps ?? []);
  const missing = [...new Set([...answers, ...gaps.map(({ mark }) => mark)])];
  return {
    template: id,
    subject: subjectOf(context),
    text,
    html: htmlOf(text, missing.length > 0 ? [...missing, language.gaps.answer] : []),
    references: [...from.values()].map(({ slot, chosen }) => asReference(slot, chosen)),
    alternatives: Object.fromEntries(
      [...from.values()].map(({ slot, others }) => [slot, others.map((candidate) => asReference(slot, candidate))]),
    ),
    missing,
    content: body.used.includes('content') ? (context.content ?? null) : null,
    gaps: [...answers.map((): DraftGap => ({ name: 'answer', mark: language.gaps.answer })), ...gaps],
  };
}
