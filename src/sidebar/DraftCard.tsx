import { lazy, Suspense, useState } from 'react';
import type { DraftElement } from '../panel/PanelElement';
import { Button } from './Button';
import { ChoiceSelect } from './ChoiceSelect';
import { classes } from './classes';
import { DraftText } from './DraftText';
import { Chat16Regular } from './icons';
import { ReferenceChips } from './ReferenceChips';
import { useSidebar, useSidebarState } from './SidebarContext';
import './DraftCard.css';

const DraftEditor = lazy(() => import('./DraftEditor'));

/** The suggested reply: its words, where they come from, and the way into the mail client's reply window. */
export default function DraftCard({ draft }: { readonly draft: DraftElement }) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [editing, setEditing] = useState(false);
  const { main, title, hint, content, subject, text, parts, template, chips, chipsLabel, missing, insert, copy } =
    draft;
  const { whatsapp, edit } = draft;
  return (
    <section className="common-card common-stack" aria-label={title}>
      <div className="draftCard-head">
        <h3 className="draftCard-title">{title}</h3>
        {template.options.length > 1 && (
          <ChoiceSelect choice={template} onPick={(value) => void sidebar.act({ do: 'template', template: value })} />
        )}
      </div>
      {hint !== null && <p className="common-quiet">{hint}</p>}
      {content !== null && <p className="common-quiet">{content}</p>}
      {missing !== null && <p className="draftCard-warning">{missing}</p>}
      <p className="common-quiet draftCard-subject">{subject}</p>
      {editing ? (
        <Suspense fallback={<DraftText parts={parts} />}>
          <DraftEditor key={text} text={text} edit={edit} onClose={() => setEditing(false)} />
        </Suspense>
      ) : (
        <>
          <DraftText parts={parts} />
          {chips.length > 0 && <ReferenceChips label={chipsLabel} chips={chips} />}
          {insert !== null && (
            <Button
              appearance={main ? 'primary' : 'secondary'}
              className="draftCard-insert"
              disabledFocusable={busy}
              onClick={() => void sidebar.act(insert.act)}
            >
              {insert.label}
            </Button>
          )}
          <div className="draftCard-buttons">
            {(insert !== null || copy === null) && (
              <Button
                size={insert === null ? 'medium' : 'small'}
                appearance={insert !== null ? 'subtle' : main ? 'primary' : 'secondary'}
                className={classes(insert === null && 'draftCard-insert')}
                onClick={() => setEditing(true)}
              >
                {edit.open}
              </Button>
            )}
            {copy !== null && (
              <Button
                size={insert === null ? 'medium' : 'small'}
                appearance={insert !== null ? 'subtle' : main ? 'primary' : 'secondary'}
                className={classes(insert === null && 'draftCard-insert')}
                disabledFocusable={busy}
                onClick={() => void sidebar.act(copy.act)}
              >
                {copy.label}
              </Button>
            )}
            {whatsapp !== null && (
              <a
                className="common-link draftCard-whatsapp"
                href={whatsapp.href}
                target="_blank"
                rel="noopener noreferrer"
              >
                <Chat16Regular aria-hidden />
                {whatsapp.label}
              </a>
            )}
          </div>
        </>
      )}
    </section>
  );
}
