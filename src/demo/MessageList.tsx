import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { DemoConversation } from './DemoState';
import type { View } from './View';
import { MessageRow } from './MessageRow';
import { matches } from './matches';

/** More rows than this are drawn as the person scrolls to the end. */
const portion = 80;

/** All conversations, most recent first: one tab stop, arrows move, Enter opens. */
export function MessageList({ view, onOpen }: { readonly view: View; readonly onOpen: () => void }): ReactElement {
  const { mailbox, words } = view;
  const conversations = useStore(mailbox.state, (state) => state.conversations);
  const open = useStore(mailbox.state, (state) => state.open);
  const read = useStore(mailbox.state, (state) => state.read);
  const me = useStore(mailbox.state, (state) => state.me);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(portion);
  const wanted = useDeferredValue(search);
  const found = useMemo(() => conversations.filter((one) => matches(one, wanted)), [conversations, wanted]);
  const list = useRef<HTMLUListElement>(null);

  const current = found.findIndex((one) => one.messages.some(({ id }) => id === open));
  const move = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const here = rows.findIndex((row) => row === document.activeElement);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = to === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row === undefined) return;
    event.preventDefault();
    row.focus();
  };
  const openNewest = (conversation: DemoConversation): void => {
    mailbox.open(conversation.messages.at(-1)?.id ?? null);
    onOpen();
  };

  return (
    <section className="list" aria-label={words.list}>
      <div className="search">
        <input
          type="search"
          value={search}
          placeholder={words.search}
          aria-label={words.search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {found.length === 0 && search !== '' ? <p className="nothing">{words.noMatch}</p> : null}
      <ul
        ref={list}
        className="rows"
        onScroll={({ currentTarget: box }) => {
          if (box.scrollTop + box.clientHeight > box.scrollHeight - 400) setShown((count) => count + portion);
        }}
      >
        {found.slice(0, shown).map((conversation, index) => (
          <MessageRow
            key={conversation.id}
            view={view}
            me={me}
            conversation={conversation}
            open={index === current}
            unread={conversation.messages.some(({ id, from }) => !read.has(id) && !isMe(from.address, me))}
            reachable={index === (current < 0 ? 0 : current)}
            onOpen={openNewest}
            onKey={move}
          />
        ))}
      </ul>
    </section>
  );
}

function isMe(address: string | null, me: readonly { readonly address: string | null }[]): boolean {
  return me.some((person) => person.address === address);
}
