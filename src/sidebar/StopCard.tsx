import { useId, useState } from 'react';
import type { StopElement } from '../panel/PanelElement';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { Prohibited16Regular } from './icons';
import { Quote } from './Quote';
import { useSidebar, useSidebarState } from './SidebarContext';
import './StopCard.css';

/** They asked not to be contacted: since when, in which words, and the one way out. */
export default function StopCard({ stop }: { readonly stop: StopElement }) {
  const sidebar = useSidebar();
  const [reason, setReason] = useState('');
  const id = useId();
  const { title, text, quote, explain, confirm, lift } = stop;
  const busy = useSidebarState((state) => state.busy) !== null;
  return (
    <section className="common-card common-stack stepCard-card stepCard-stop" aria-label={title}>
      <h3 className="stepCard-title stopCard-title">
        <Prohibited16Regular aria-hidden />
        <span>{title}</span>
      </h3>
      {quote !== null && <Quote quote={quote} />}
      <p className="common-body">{text}</p>
      <p className="common-quiet">{explain}</p>
      {confirm !== null && (
        <div role="group" aria-label={confirm.text} className="common-row">
          <p className="common-body stopCard-confirm">{confirm.text}</p>
          {[confirm.yes, confirm.no].map(({ label, act }) => (
            <Button key={label} size="small" disabledFocusable={busy} onClick={() => void sidebar.act(act)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      <Disclosure label={lift.open}>
        <form
          className="stopCard-form"
          onSubmit={(event) => {
            event.preventDefault();
            void sidebar.act({ do: 'lift', reason });
          }}
        >
          <label className="common-quiet" htmlFor={id}>
            {lift.label}
          </label>
          <input id={id} className="common-input" value={reason} onChange={(event) => setReason(event.target.value)} />
          <Button type="submit" size="small">
            {lift.submit}
          </Button>
        </form>
      </Disclosure>
    </section>
  );
}
