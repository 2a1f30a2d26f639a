import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { redraft } from '../app/redraft';
import type { Draft } from '../core/templates/Draft';
import { draftParts } from '../panel/draftParts';
import { sampleDraft } from '../panel/sampleDraft';
import { templatesView } from '../panel/templatesView';
import { Disclosure } from './Disclosure';
import { DraftText } from './DraftText';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  group: {
    margin: '8px 2px 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: '4px 14px', listStyleType: 'none' },
  item: {
    padding: '5px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  name: { fontWeight: tokens.fontWeightRegular },
  preview: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px', padding: '6px 0 8px' },
  use: { alignSelf: 'flex-start' },
});

/** A template as it would be written now: for the open conversation, or for nobody in particular. */
function Preview({ id, use }: { readonly id: string; readonly use: string | null }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const conversation = useSidebarState((state) => state.conversation);
  const locale = useSidebarState((state) => state.locale);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    let wanted = true;
    const show = (written: Draft | null): void => {
      if (wanted && written !== null) setDraft(written);
    };
    const sample = sampleDraft(id, locale).catch(() => null);
    if (conversation === null || use === null) void sample.then(show);
    else {
      const own = redraft(sidebar.ports, conversation, { template: id });
      void own.then(async (written) => show(written.ok ? written.value : await sample));
    }
    return () => {
      wanted = false;
    };
  }, [sidebar, conversation, id, use, locale]);
  if (draft === null) return null;
  const { subject, text, references, gaps } = draft;
  return (
    <div className={styles.preview}>
      <p className={common.quiet}>{subject}</p>
      <DraftText
        parts={draftParts(
          text,
          references.map(({ inserted }) => inserted),
          gaps.map(({ mark }) => mark),
        )}
      />
      {use !== null && (
        <Button size="small" className={styles.use} onClick={() => void sidebar.act({ do: 'template', template: id })}>
          {use}
        </Button>
      )}
    </div>
  );
}

/** All templates, each with what it would say here. */
export default function TemplatesView() {
  const styles = useStyles();
  const common = useCommonStyles();
  const conversation = useSidebarState((state) => state.conversation);
  const locale = useSidebarState((state) => state.locale);
  const [query, setQuery] = useState('');
  const id = useId();
  const { title, intro, note, find, none, use, groups } = templatesView(conversation, locale, query);
  return (
    <div className={common.stack}>
      <h2 className={styles.title}>{title}</h2>
      <p className={common.quiet}>{intro}</p>
      <p className={common.quiet}>{note}</p>
      <label className={common.hidden} htmlFor={id}>
        {find}
      </label>
      <input
        id={id}
        type="search"
        className={common.input}
        placeholder={find}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {groups.length === 0 && <p className={common.body}>{none}</p>}
      {groups.map(({ label, templates }) => (
        <section key={label} aria-label={label}>
          <h3 className={styles.group}>{label}</h3>
          <ul className={mergeClasses(common.card, styles.list)}>
            {templates.map((template) => (
              <li key={template.id} className={styles.item}>
                <Disclosure label={template.name} heading summaryClassName={styles.name}>
                  <Preview key={`${template.id} ${locale}`} id={template.id} use={use} />
                </Disclosure>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
