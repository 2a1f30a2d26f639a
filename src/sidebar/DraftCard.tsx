import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { DraftElement } from '../panel/PanelElement';
import { ChoiceSelect } from './ChoiceSelect';
import { DraftText } from './DraftText';
import { Chat16Regular } from './icons';
import { ReferenceChips } from './ReferenceChips';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const DraftEditor = lazy(() => import('./DraftEditor'));

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  insert: { width: '100%', maxWidth: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '6px' },
  whatsapp: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  subject: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  warning: {
    margin: 0,
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The suggested reply: its words, where they come from, and the way into the mail client's reply window. */
export default function DraftCard({ draft }: { readonly draft: DraftElement }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [editing, setEditing] = useState(false);
  const { main, title, hint, subject, text, parts, template, chips, chipsLabel, missing, insert, copy } = draft;
  const { whatsapp, edit } = draft;
  return (
    <section className={mergeClasses(common.card, common.stack)} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {template.options.length > 1 && (
          <ChoiceSelect choice={template} onPick={(value) => void sidebar.act({ do: 'template', template: value })} />
        )}
      </div>
      {hint !== null && <p className={common.quiet}>{hint}</p>}
      {missing !== null && <p className={styles.warning}>{missing}</p>}
      <p className={mergeClasses(common.quiet, styles.subject)}>{subject}</p>
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
              className={styles.insert}
              disabledFocusable={busy}
              onClick={() => void sidebar.act(insert.act)}
            >
              {insert.label}
            </Button>
          )}
          <div className={styles.buttons}>
            {(insert !== null || copy === null) && (
              <Button
                size={insert === null ? 'medium' : 'small'}
                appearance={insert !== null ? 'subtle' : main ? 'primary' : 'secondary'}
                className={mergeClasses(insert === null && styles.insert)}
                onClick={() => setEditing(true)}
              >
                {edit.open}
              </Button>
            )}
            {copy !== null && (
              <Button
                size={insert === null ? 'medium' : 'small'}
                appearance={insert !== null ? 'subtle' : main ? 'primary' : 'secondary'}
                className={mergeClasses(insert === null && styles.insert)}
                disabledFocusable={busy}
                onClick={() => void sidebar.act(copy.act)}
              >
                {copy.label}
              </Button>
            )}
            {whatsapp !== null && (
              <a
                className={mergeClasses(common.link, styles.whatsapp)}
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
