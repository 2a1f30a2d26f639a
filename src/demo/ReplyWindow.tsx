import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { DemoReply } from './DemoState';
import type { View } from './View';
import { insertAtSelection } from './insertAtSelection';
import { personText } from './personText';
import { sanitizeFragment } from './sanitizeHtml';

/** The reply window: what the sidebar writes lands here, the person reads it and sends it. */
export function ReplyWindow({ view, reply }: { readonly view: View; readonly reply: DemoReply }): ReactElement {
  const { mailbox, words, clock } = view;
  const [subject, setSubject] = useState(reply.subject);
  const editor = useRef<HTMLDivElement>(null);
  const lastRange = useRef<Range | null>(null);

  useEffect(() => {
    const box = editor.current;
    if (box === null) return;
    box.innerHTML = sanitizeFragment(reply.html);
    box.focus();
    const remember = (): void => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      if (range && box.contains(range.commonAncestorContainer)) lastRange.current = range.cloneRange();
    };
    document.addEventListener('selectionchange', remember);
    mailbox.setEditor((html) => insertAtSelection(box, lastRange.current, sanitizeFragment(html)));
    return () => {
      document.removeEventListener('selectionchange', remember);
      mailbox.setEditor(null);
    };
  }, [mailbox, reply]);

  const send = (): void => {
    const box = editor.current;
    if (box !== null) mailbox.send({ subject, html: box.innerHTML, text: box.innerText }, clock.now());
  };
  return (
    <section className="reply" aria-label={words.replyWindow}>
      <p className="reply-to">
        <span>{words.to}</span> {reply.recipients.map(personText).join(', ')}
      </p>
      <label className="reply-subject">
        <span>{words.subject}</span>
        <input value={subject} onChange={(event) => setSubject(event.target.value)} />
      </label>
      <div
        ref={editor}
        className="editor"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={words.editor}
        onPaste={(event) => {
          // Only words come in by paste; a page's markup does not belong in a letter.
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          const lines = text.split('\n').map((line) => line.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
          insertAtSelection(event.currentTarget, lastRange.current, lines.join('<br>'));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <footer>
        <button type="button" className="primary" onClick={send}>
          {words.send}
        </button>
        <button type="button" className="plain" onClick={() => mailbox.discardReply()}>
          {words.discard}
        </button>
      </footer>
    </section>
  );
}
