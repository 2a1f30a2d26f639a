import type { ReactElement } from 'react';
import type { MailMessage } from '../core/mail/MailMessage';
import type { View } from './View';
import { HtmlBody } from './HtmlBody';
import { Portrait } from './Portrait';
import { TextBody } from './TextBody';
import { timeOf } from './conversationsOf';
import { longDate, shortDate } from './dateText';
import { personText } from './personText';
import { snippetOf } from './snippetOf';

interface Props {
  readonly view: View;
  readonly message: MailMessage;
  readonly open: boolean;
}

/** One message of the open conversation: a line while it is closed, everything when it is the open one. */
export function MessageCard({ view, message, open }: Props): ReactElement {
  const { mailbox, words, locale, timeZone, clock } = view;
  const time = timeOf(message);
  if (!open)
    return (
      <article className="card">
        <button
          type="button"
          className="card-head folded"
          aria-expanded="false"
          onClick={() => mailbox.open(message.id)}
        >
          <Portrait person={message.from} />
          <span className="who">{personText(message.from)}</span>
          <span className="snippet">{snippetOf(message)}</span>
          <span className="when">{shortDate(time, clock.now(), locale, timeZone)}</span>
        </button>
      </article>
    );
  const who = personText(message.from);
  return (
    <article className="card is-open" aria-label={words.body(who)}>
      <header className="card-head">
        <Portrait person={message.from} />
        <span className="who">
          {who} {message.from.name === null ? null : <span className="address">&lt;{message.from.address}&gt;</span>}
        </span>
        <span className="to">
          {words.to} {message.to.map(personText).join(', ')}
          {message.cc.length > 0 ? ` · ${words.cc} ${message.cc.map(personText).join(', ')}` : ''}
        </span>
        <time className="when">{time === 0 ? words.noDate : longDate(time, locale, timeZone)}</time>
      </header>
      {message.html === null ? (
        <TextBody text={message.text ?? ''} words={words} />
      ) : (
        <HtmlBody html={message.html} title={words.body(who)} words={words} />
      )}
      {message.attachments.length === 0 ? null : (
        <ul className="attachments" aria-label={words.attachments}>
          {message.attachments.map(({ name, contentType, size }, index) => (
            <li key={index}>
              {name ?? contentType}{' '}
              <span>{words.size(Math.max(1, Math.round(size / 1024)).toLocaleString(locale))}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
