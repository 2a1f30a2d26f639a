import { useEffect, useRef, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { View } from './View';
import { MessageCard } from './MessageCard';
import { ReplyWindow } from './ReplyWindow';

/** The open conversation, oldest message first, and its reply window. */
export function ThreadView({ view, onBack }: { readonly view: View; readonly onBack: () => void }): ReactElement {
  const { mailbox, words } = view;
  const open = useStore(mailbox.state, (state) => state.open);
  const reply = useStore(mailbox.state, (state) => state.reply);
  useStore(mailbox.state, (state) => state.conversations);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const card = scroller.current?.querySelector<HTMLElement>('.card.is-open');
    if (scroller.current && card) scroller.current.scrollTop = card.offsetTop - scroller.current.offsetTop - 12;
  }, [open]);

  const conversation = open === null ? null : mailbox.conversationOf(open);
  if (open === null || conversation === null)
    return (
      <main className="thread empty" aria-label={words.thread}>
        <p>{words.choose}</p>
      </main>
    );
  return (
    <main className="thread" aria-label={words.thread}>
      <header className="thread-head">
        <button type="button" className="plain back" aria-label={words.back} onClick={onBack}>
          ←
        </button>
        <h1>{conversation.subject || words.noSubject}</h1>
        <button type="button" className="primary" onClick={() => mailbox.startReply(open)}>
          {words.reply}
        </button>
      </header>
      <div className="cards" ref={scroller}>
        {conversation.messages.map((message) => (
          <MessageCard key={message.id} view={view} message={message} open={message.id === open} />
        ))}
      </div>
      {reply === null ? null : <ReplyWindow key={reply.serial} view={view} reply={reply} />}
    </main>
  );
}
