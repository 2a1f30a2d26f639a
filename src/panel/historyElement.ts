import type { FollowUp } from '../core/ledger/History';
import type { MessageEvent } from '../core/ledger/LedgerEvent';
import { dateWords, dayText } from '../i18n/dayText';
import { detailLabel } from './draftElement';
import type { HistoryElement, HistoryEntry } from './PanelElement';
import { openButton } from './quoteOf';
import { channelInSentence, dayIn, type Scene } from './Scene';

interface Dated {
  readonly ms: number;
  readonly entry: HistoryEntry;
}

const entry = (
  scene: Scene,
  at: string | null,
  rest: Pick<HistoryEntry, 'id' | 'icon' | 'title'> & Partial<HistoryEntry>,
): Dated => ({
  ms: at === null ? NaN : Date.parse(at),
  entry: {
    when:
      at === null ? dateWords(scene.locale).unknown : dayText(scene.locale, dayIn(scene, at), scene.today, 'compact'),
    at,
    remarks: [],
    text: null,
    open: [],
    act: null,
    ...rest,
  },
});

function messageEntry(scene: Scene, message: MessageEvent): Dated {
  const { words, conversation } = scene;
  const { contact, thread, open } = conversation;
  const sent = message.direction === 'sent';
  const [to] = message.to;
  const elsewhere = to !== undefined && to.address !== contact.address ? (to.name ?? to.address) : null;
  const title =
    message.auto !== null
      ? words.autos[message.auto]
      : !sent
        ? words.history.received(message.from.name ?? message.from.address ?? scene.who ?? contact.address)
        : elsewhere === null
          ? words.history.sent
          : words.history.to(elsewhere);
  const stillOpen = open.get(message.id);
  return entry(scene, message.at === '' ? null : message.at, {
    id: message.id,
    icon: message.auto !== null ? 'auto' : sent ? 'sent' : 'received',
    title,
    remarks: [
      ...(message.thread === thread.key ? [] : [words.history.otherThread(message.subject)]),
      ...(message.source === 'quoted' ? [words.history.quoted] : []),
    ],
    text: message.text === '' ? words.history.noText : withQuestions(message),
    // After a stop nothing is owed any more.
    open: message.details.flatMap((detail, i) =>
      stillOpen?.[i] === true && conversation.history.stop === null
        ? [{ label: detailLabel(scene, detail), quote: detail.quote }]
        : [],
    ),
    act: openButton(scene, message.messageId),
  });
}

/** The text with the line that was answered above each answer, as the writer saw it. */
function withQuestions({ text, answers = [] }: MessageEvent): string {
  let from = 0;
  let shown = '';
  for (const { at, quoted } of answers) {
    shown += `${text.slice(from, at)}> ${quoted}\n`;
    from = at;
  }
  return shown + text.slice(from);
}

function followUpEntry(scene: Scene, followUp: FollowUp): Dated {
  const { words, locale, today } = scene;
  const { state, closedBy } = followUp;
  return entry(scene, followUp.closedAt ?? followUp.scheduledAt, {
    id: followUp.eventId,
    icon: 'follow-up',
    title: words.history.followUp[state],
    remarks: [
      words.history.due(dayText(locale, dayIn(scene, followUp.due), today)),
      ...(closedBy === 'answered' ? [words.history.closedByAnswer] : []),
      ...(closedBy === 'stopped' ? [words.history.closedByStop] : []),
    ],
  });
}

/** All that happened with this person over all threads, newest first; a message without a date keeps its place in its thread. */
export function historyElement(scene: Scene): HistoryElement {
  const { conversation, words } = scene;
  const { history } = conversation;
  let last = Number.NEGATIVE_INFINITY;
  const messages = history.messages.map((message) => {
    const made = messageEntry(scene, message);
    last = Number.isNaN(made.ms) ? last : made.ms;
    return { ...made, ms: last };
  });
  const others = [
    ...history.followUps.map((followUp) => followUpEntry(scene, followUp)),
    ...history.notes.map(({ id, at, text }) => entry(scene, at, { id, icon: 'note', title: words.history.note, text })),
    ...history.touches.map(({ id, at, channel, direction, note }) =>
      entry(scene, at, {
        id,
        icon: 'touch',
        title: (direction === 'sent' ? words.history.touch : words.history.touchReceived)(
          channelInSentence(scene, channel),
        ),
        text: note,
      }),
    ),
    ...history.drafts.map(({ id, at }) => entry(scene, at, { id, icon: 'draft', title: words.history.inserted })),
    ...history.kept.map(({ id, at, quote }) =>
      entry(scene, at, { id, icon: 'kept', title: words.history.kept, text: quote }),
    ),
  ];
  const { paused } = history;
  if (paused !== null) {
    const day = paused.until === null ? '' : dayText(scene.locale, paused.until, scene.today, 'long');
    others.push(
      entry(scene, paused.at, {
        id: paused.eventId,
        icon: 'note',
        title: words.history.paused(day),
        text: paused.reason,
      }),
    );
  }
  const { stop } = history;
  if (stop !== null && stop.messageId === null) {
    others.push(
      entry(scene, stop.at, {
        id: `stop:${stop.at}`,
        icon: 'stop',
        title: words.signals['opted-out'],
        text: stop.quote,
      }),
    );
  }
  const entries = [...messages, ...others]
    .map((one, i) => ({ one, i }))
    .sort((a, b) => b.one.ms - a.one.ms || b.i - a.i)
    .map(({ one }) => one.entry);
  return {
    kind: 'history',
    title: words.history.title,
    count: words.history.count(entries.length),
    order: entries.length > 1 ? words.history.newestFirst : null,
    empty: words.history.empty,
    older: words.history.older,
    entries,
  };
}
