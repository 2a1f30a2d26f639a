import { useEffect, useId, useState } from 'react';
import { redraft } from '../app/redraft';
import type { Draft } from '../core/templates/Draft';
import { draftParts } from '../panel/draftParts';
import { sampleDraft } from '../panel/sampleDraft';
import { templatesView } from '../panel/templatesView';
import { Button } from './Button';
import { Disclosure } from './Disclosure';
import { DraftText } from './DraftText';
import { useSidebar, useSidebarState } from './SidebarContext';
import './TemplatesView.css';

/** A template as it would be written now: for the open conversation, or for nobody in particular. */
function Preview({ id, use }: { readonly id: string; readonly use: string | null }) {
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
    <div className="templatesView-preview">
      <p className="common-quiet">{subject}</p>
      <DraftText
        parts={draftParts(
          text,
          references.map(({ inserted }) => inserted),
          gaps.map(({ mark }) => mark),
        )}
      />
      {use !== null && (
        <Button
          size="small"
          className="templatesView-use"
          onClick={() => void sidebar.act({ do: 'template', template: id })}
        >
          {use}
        </Button>
      )}
    </div>
  );
}

/** All templates, each with what it would say here. */
export default function TemplatesView() {
  const conversation = useSidebarState((state) => state.conversation);
  const locale = useSidebarState((state) => state.locale);
  const [query, setQuery] = useState('');
  const id = useId();
  const { title, intro, note, find, none, use, groups } = templatesView(conversation, locale, query);
  return (
    <div className="common-stack">
      <h2 className="templatesView-title">{title}</h2>
      <p className="common-quiet">{intro}</p>
      <p className="common-quiet">{note}</p>
      <label className="common-hidden" htmlFor={id}>
        {find}
      </label>
      <input
        id={id}
        type="search"
        className="common-input"
        placeholder={find}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {groups.length === 0 && <p className="common-body">{none}</p>}
      {groups.map(({ label, templates }) => (
        <section key={label} aria-label={label}>
          <h3 className="templatesView-group">{label}</h3>
          <ul className="common-card templatesView-list">
            {templates.map((template) => (
              <li key={template.id} className="templatesView-item">
                <Disclosure label={template.name} heading summaryClassName="templatesView-name">
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
