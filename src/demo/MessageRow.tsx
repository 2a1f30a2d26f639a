import { memo, type KeyboardEvent, type ReactElement } from 'react';
import type { Person } from '../core/mail/Person';
import type { DemoConversation } from './DemoState';
import type { View } from './View';
import { Portrait } from './Portrait';
import { timeOf } from './conversationsOf';
import { shortDate } from './dateText';
import { personText } from './personText';
import { snippetOf } from './snippetOf';

interface Props {
  readonly view: View;
  readonly me: readonly Person[];
  readonly conversation: DemoConversation;
  readonly open: boolean;
  readonly unread: boolean;
  /** The one row that the Tab key stops at. */
  readonly reachable: boolean;
  readonly onOpen: (conversation: DemoConversation) => void;
  /** Arrows move along the list. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One conversation in the list: who, when, about what, how it begins. */
export const MessageRow = memo(function MessageRow(props: Props): ReactElement | null {
  const { view, me, conversation, open, unread, reachable, onOpen, onKey } = props;
  const { words, locale, timeZone, clock } = view;
  const last = conversation.messages.at(-1);
  if (last === undefined) return null;
  const mine = (person: Person): boolean => me.some(({ address }) => address === person.address);
  const others = [
    ...new Map(
      conversation.messages
        .flatMap(({ from, to }) => [from, ...to])
        .filter((person) => !mine(person))
        .map((person) => [person.address, person]),
    ).values(),
  ];
  const face = others[0] ?? last.from;
  const count = conversation.messages.length;
  const who = [...new Set(conversation.messages.map(({ from }) => (mine(from) ? words.me : personText(from))))].join(
    ', ',
  );
  return (
    <li>
      <button
        type="button"
        className={`row${unread ? ' unread' : ''}`}
        aria-current={open ? 'true' : undefined}
        tabIndex={reachable ? 0 : -1}
        onClick={() => onOpen(conversation)}
        onKeyDown={onKey}
      >
        <Portrait person={face} />
        <span className="who">
          {mine(last.from) && count === 1 ? `${words.to} ${personText(face)}` : who}
          {count > 1 ? <span className="count"> {count}</span> : null}
        </span>
        <span className="when">{shortDate(timeOf(last), clock.now(), locale, timeZone)}</span>
        <span className="subject">{conversation.subject || words.noSubject}</span>
        <span className="snippet">{snippetOf(last)}</span>
        {unread ? <span className="hidden">, {words.unread}</span> : null}
      </button>
    </li>
  );
});
