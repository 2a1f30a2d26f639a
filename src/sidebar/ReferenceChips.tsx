import { useId, useState } from 'react';
import type { ReferenceChip } from '../panel/PanelElement';
import { Button } from './Button';
import { classes } from './classes';
import { Disclosure } from './Disclosure';
import { Quote } from './Quote';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';
import './ReferenceChips.css';

/** What the draft takes from the conversation: a chip opens the sentence it came from, and others that can stand in its place. */
export function ReferenceChips({ label, chips }: { readonly label: string; readonly chips: readonly ReferenceChip[] }) {
  const sidebar = useSidebar();
  const words = useWords();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [slot, setSlot] = useState<string | null>(null);
  const id = useId();
  const shown = chips.find((chip) => chip.slot === slot);
  return (
    <div className="referenceChips-source">
      <div role="group" aria-label={label} className="common-row">
        {chips.map((chip) => (
          <button
            key={chip.slot}
            type="button"
            className={classes('referenceChips-chip', chip === shown && 'referenceChips-open')}
            title={chip.description}
            aria-expanded={chip === shown}
            aria-controls={chip === shown ? id : undefined}
            onClick={() => setSlot(chip === shown ? null : chip.slot)}
          >
            {chip.label}
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div id={id} className="referenceChips-source">
          <Quote quote={shown.quote} />
          {shown.others.length > 0 && (
            <Disclosure key={shown.slot} label={words.draft.useAnother}>
              <ul className="referenceChips-others">
                {shown.others.map(({ label: kind, quote, button }) => (
                  <li key={`${quote.source}${quote.text}`} className="referenceChips-other">
                    <span className="common-quiet">{kind}</span>
                    <Quote quote={quote} />
                    <Button
                      size="small"
                      aria-label={button.description ?? button.label}
                      disabledFocusable={busy}
                      onClick={() => void sidebar.act(button.act)}
                    >
                      {button.label}
                    </Button>
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
      )}
    </div>
  );
}
