import { fittingTemplates } from '../core/templates/fittingTemplates';
import { templateList } from '../core/templates/templateList';
import type { Draft, DraftReference } from '../core/templates/Draft';
import type { Detail } from '../core/details/Detail';
import { capital } from '../i18n/dayText';
import { someone } from '../i18n/reasonText';
import { draftParts } from './draftParts';
import { missingText } from './missingText';
import type { DraftElement, PanelChoice, ReferenceChip } from './PanelElement';
import { whatsAppLink } from './phoneText';
import { quoteOf } from './quoteOf';
import type { Scene } from './Scene';
import { isDueNow } from './stepElement';

/** What kind of thing a detail is, in a word; a promise says whose. */
export const detailLabel = ({ words }: Scene, { kind, by }: Pick<Detail, 'kind' | 'by'>): string =>
  kind === 'promise' && by === 'me' ? words.myPromise : words.details[kind];

const labelOf = (scene: Scene, { detail, signal }: DraftReference): string =>
  signal === null ? detailLabel(scene, detail) : scene.words.signals[signal];

function chipOf(scene: Scene, reference: DraftReference, others: readonly DraftReference[]): ReferenceChip {
  const { words } = scene;
  const { slot, messageId, detail } = reference;
  const label = labelOf(scene, reference);
  return {
    slot,
    label,
    description: words.draft.reference(label),
    quote: quoteOf(scene, { messageId, quote: detail.quote }),
    others: others.map((other) => ({
      label: labelOf(scene, other),
      quote: quoteOf(scene, { messageId: other.messageId, quote: other.detail.quote }),
      button: {
        label: words.draft.use,
        description: `${words.draft.use}: ${other.detail.quote}`,
        act: { do: 'reference', slot, messageId: other.messageId, quote: other.detail.quote },
      },
    })),
  };
}

/** The templates that fit the step and the segment, and the one in use wherever it comes from. */
function templateChoice({ conversation, locale, words }: Scene, current: string): PanelChoice {
  const { action } = conversation.step;
  const { segment } = conversation.history;
  const fitting = fittingTemplates(action, segment).map(({ id }) => id);
  const fits = templateList().filter(({ id }) => id === current || fitting.includes(id));
  return {
    label: words.draft.template,
    value: current,
    options: fits.map(({ id, names }) => ({ value: id, label: names[locale] })),
  };
}

/** What is worth knowing before the words are used: when they are meant for, where they go, which language they are in. */
function hintOf({ conversation, words }: Scene, now: boolean): string | null {
  const { step, history, thread, writes } = conversation;
  const [first] = step.evidence;
  const asked = history.messages.find(({ messageId }) => messageId === first?.messageId);
  const elsewhere = step.action === 'answer' && asked !== undefined && asked.thread !== thread.key;
  const hints = [
    ...(now ? [] : [words.draft.notDue]),
    ...(elsewhere ? [words.draft.elsewhere(asked.subject)] : []),
    ...(writes.theirs ? [] : [words.draft.language(words.draft.languages[writes.locale])]),
  ];
  return hints.length === 0 ? null : hints.join(' ');
}

/** Why this value content: what they raised, and that they were not sent it. */
function contentOf({ words, who, locale }: Scene, { content }: Pick<Draft, 'content'>): string | null {
  if (content === null) return null;
  return words.draft.content(capital(who ?? someone(locale)), content.content.title, content.because?.topic ?? null);
}

/**
 * The suggested reply with its sources. One click inserts it only where nothing is missing (DESIGN: promise 3); otherwise its gaps are
 * marked and the person reviews it first. Null without a draft, and after a stop unless they wrote again.
 */
export function draftElement(scene: Scene): DraftElement | null {
  const { conversation, abilities, words } = scene;
  const { draft, step } = conversation;
  if (draft === null || step.action === 'stop') return null;
  const complete = draft.gaps.length === 0;
  const marks = [...new Set(draft.gaps.map(({ mark }) => mark))];
  const now = isDueNow(scene);
  // An answer to a delivery report reaches a machine: these words go by another channel.
  const href = whatsAppLink(conversation.contact.phones, draft.text);
  const nowhere = step.action === 'redirect' && step.reason.code === 'bounced';
  return {
    kind: 'draft',
    main: now,
    title: words.draft.title,
    hint: hintOf(scene, now),
    content: contentOf(scene, draft),
    subject: draft.subject,
    text: draft.text,
    parts: draftParts(
      draft.text,
      draft.references.map(({ inserted }) => inserted),
      marks,
    ),
    template: templateChoice(scene, draft.template),
    chipsLabel: words.draft.references,
    chips: draft.references.map((reference) => chipOf(scene, reference, draft.alternatives[reference.slot] ?? [])),
    missing: missingText(draft, words),
    insert:
      complete && !nowhere
        ? {
            label: words.draft.insert,
            description: abilities.insert ? words.draft.insertHere : null,
            act: { do: 'insert', text: null },
          }
        : null,
    copy: complete
      ? { label: nowhere ? words.draft.copyElsewhere : words.draft.copy, description: null, act: { do: 'copy' } }
      : null,
    whatsapp: complete && href !== null ? { label: words.draft.whatsapp, href } : null,
    edit: {
      gaps: marks,
      open: complete ? words.draft.editReady : words.draft.edit,
      field: words.draft.editing,
      submit: words.draft.editDone,
      cancel: words.draft.cancelEdit,
      stillGaps: words.draft.stillGaps,
    },
  };
}
