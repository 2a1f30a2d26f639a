import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Action, Card } from '../../cards/Card';
import type { DemoMailbox } from '../demoMailbox';
import { CardPreview } from './CardPreview';
import { cardStack, unwrap } from './cardStack';
import type { Clicks } from './Click';
import { formInputs } from './formInputs';
import { callGmail, type GmailAnswered, type GmailCall } from './GmailCall';
import type { PreviewWords } from './previewWords';

interface Props {
  readonly mailbox: DemoMailbox;
  /** What Gmail tells our server first; clicks tell the same and what was clicked. */
  readonly call: GmailCall;
  readonly words: PreviewWords;
  readonly onMessage: (messageId: string) => void;
  readonly onRetry: () => void;
}

/** What is on the screen; `said` is the passing remark of the last answer. */
interface Shown {
  readonly cards: readonly Card[];
  readonly said: string | null;
  readonly scopes: readonly string[];
  readonly state: 'busy' | 'ready' | 'failed';
  /** Whether the last card came by a click, and not with the message. */
  readonly clicked: boolean;
}

/** What Gmail itself does with an answer: opens the draft that was made, takes words to the cursor. */
function playGmail(mailbox: DemoMailbox, { answer, draft }: GmailAnswered): void {
  const { gmail } = unwrap(answer);
  const { open } = mailbox.state.getState();
  if (draft !== null && open !== null) mailbox.startReply(open, draft);
  if (gmail !== null && 'updateDraftActionMarkup' in gmail) {
    const contents = gmail.updateDraftActionMarkup.updateBody.insertContents;
    mailbox.insertAtCursor(contents.map(({ content }) => content).join(''));
  }
}

const after = (before: Shown, { answer }: GmailAnswered, clicked: boolean): Shown => {
  const { change, scopes } = unwrap(answer);
  const cards = cardStack(clicked ? before.cards : [], change);
  return { cards, said: change.notification?.text ?? null, scopes, state: 'ready', clicked };
};

/** The cards of one place in Gmail, the first of them fetched when the panel appears. */
export function CardPanel({ mailbox, call, words, onMessage, onRetry }: Props): ReactElement {
  const [shown, setShown] = useState<Shown>({ cards: [], said: null, scopes: [], state: 'busy', clicked: false });
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const present = useRef(true);
  const first = useRef(call);

  /** What comes back after the panel has gone belongs to nobody. */
  function ask(asked: GmailCall, clicked: boolean): void {
    callGmail(asked).then(
      (answered) => {
        if (!present.current) return;
        setShown((before) => after(before, answered, clicked));
        setTyped({});
        playGmail(mailbox, answered);
      },
      () => (present.current ? setShown((before) => ({ ...before, state: 'failed' })) : undefined),
    );
  }
  const start = useRef(() => ask(first.current, false));
  useEffect(() => {
    present.current = true;
    start.current();
    return () => {
      present.current = false;
    };
  }, []);

  const top = shown.cards.at(-1);
  function click(action: Action, changed: Readonly<Record<string, string>> = {}): void {
    if (shown.state === 'busy' || top === undefined) return;
    const parameters = Object.fromEntries(action.parameters.map(({ key, value }) => [key, value]));
    const endpoint = new URL(action.function).pathname;
    setShown((before) => ({ ...before, state: 'busy', said: null }));
    ask({ ...call, endpoint, parameters, inputs: formInputs(top, { ...typed, ...changed }) }, true);
  }
  function turn(cards: (before: readonly Card[]) => readonly Card[]): void {
    setTyped({});
    setShown((before) => ({ ...before, cards: cards(before.cards), said: null, clicked: true }));
  }
  const clicks: Clicks = {
    call: click,
    push: (card) => turn((before) => [...before, card]),
    openMessage: onMessage,
    busy: shown.state === 'busy',
  };

  return (
    <>
      <p className="said" role="status">
        {shown.state === 'busy' ? words.waiting : (shown.said ?? '')}
      </p>
      {shown.state === 'failed' ? (
        <p className="said" role="alert">
          {words.failed}{' '}
          <button type="button" className="plain" onClick={onRetry}>
            {words.again}
          </button>
        </p>
      ) : null}
      {shown.scopes.length > 0 ? (
        <div className="said" role="alert">
          {words.consent}
          <ul>
            {shown.scopes.map((scope) => (
              <li key={scope}>{scope}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {top === undefined ? null : (
        <CardPreview
          key={`${shown.cards.length} ${top.name}`}
          card={top}
          onBack={shown.cards.length < 2 ? null : () => turn((before) => before.slice(0, -1))}
          onType={(name, value) => setTyped((before) => ({ ...before, [name]: value }))}
          announce={shown.clicked}
          {...{ clicks, words, typed }}
        />
      )}
    </>
  );
}
