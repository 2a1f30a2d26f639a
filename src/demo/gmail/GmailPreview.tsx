import { useState, type ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Locale } from '../../core/Locale';
import type { DemoMailbox } from '../demoMailbox';
import { CardPanel } from './CardPanel';
import type { GmailCall } from './GmailCall';
import './gmail.css';
import { previewWords } from './previewWords';

interface Props {
  readonly mailbox: DemoMailbox;
  readonly locale: Locale;
}

type Place = 'message' | 'home' | 'window' | 'settings';
const places: readonly Place[] = ['message', 'home', 'window', 'settings'];
const endpoints: Readonly<Record<Place, string>> = {
  ...{ message: '/gws', home: '/gws', window: '/gws/compose', settings: '/gws/settings' },
};

/** Gmail's side panel, played: where the user is in Gmail, and below it the cards that our server answers with. */
export default function GmailPreview({ mailbox, locale }: Props): ReactElement {
  const words = previewWords[locale];
  const open = useStore(mailbox.state, (state) => state.open);
  const reply = useStore(mailbox.state, (state) => state.reply);
  const [place, setPlace] = useState<Place>('message');
  const [tries, setTries] = useState(0);
  const composing = reply === null ? null : { to: reply.recipients.flatMap(({ address }) => address ?? []) };
  const at: Partial<GmailCall> =
    place === 'window' && composing !== null
      ? { composing }
      : place === 'message' && open !== null
        ? { messageId: open }
        : {};
  const call: GmailCall = { endpoint: endpoints[place], locale, ...at };
  return (
    <div className="gmail">
      <p className="preview-note">{words.note}</p>
      <div className="places" role="group" aria-label={words.placesLabel}>
        {places.map((one) => (
          <button key={one} type="button" aria-pressed={one === place} onClick={() => setPlace(one)}>
            {words.places[one]}
          </button>
        ))}
      </div>
      {place === 'window' && composing === null ? (
        <p className="said">{words.noWindow}</p>
      ) : (
        <CardPanel
          // Anew for every place, message, window and language: Gmail calls again as well.
          key={JSON.stringify([call, tries])}
          mailbox={mailbox}
          call={call}
          words={words}
          onMessage={(messageId) => {
            setPlace('message');
            mailbox.open(messageId);
          }}
          onRetry={() => setTries(tries + 1)}
        />
      )}
    </div>
  );
}
