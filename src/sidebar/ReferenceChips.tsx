import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReferenceChip } from '../panel/PanelElement';
import { Disclosure } from './Disclosure';
import { Quote } from './Quote';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  chip: {
    minHeight: '26px',
    maxWidth: '100%',
    padding: '2px 10px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    textAlign: 'left',
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  open: { fontWeight: tokens.fontWeightSemibold, border: `1px solid ${tokens.colorBrandStroke1}` },
  source: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  others: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '6px 0 2px',
    margin: 0,
    listStyleType: 'none',
  },
  other: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** What the draft takes from the conversation: a chip opens the sentence it came from, and others that can stand in its place. */
export function ReferenceChips({ label, chips }: { readonly label: string; readonly chips: readonly ReferenceChip[] }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const words = useWords();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [slot, setSlot] = useState<string | null>(null);
  const id = useId();
  const shown = chips.find((chip) => chip.slot === slot);
  return (
    <div className={styles.source}>
      <div role="group" aria-label={label} className={common.row}>
        {chips.map((chip) => (
          <button
            key={chip.slot}
            type="button"
            className={mergeClasses(styles.chip, chip === shown && styles.open)}
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
        <div id={id} className={styles.source}>
          <Quote quote={shown.quote} />
          {shown.others.length > 0 && (
            <Disclosure key={shown.slot} label={words.draft.useAnother}>
              <ul className={styles.others}>
                {shown.others.map(({ quote, button }) => (
                  <li key={`${quote.source}${quote.text}`} className={styles.other}>
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
