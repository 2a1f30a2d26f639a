import { useEffect, useId, useRef, useState } from 'react';
import { gapMark, hasGaps } from '../panel/draftParts';
import type { DraftElement } from '../panel/PanelElement';
import { Button } from './Button';
import { useSidebar, useSidebarState } from './SidebarContext';
import './DraftEditor.css';

/** The draft as text to go over before it is inserted; the first gap is selected, ready to be typed over. */
export default function DraftEditor({
  text,
  edit,
  onClose,
}: {
  readonly text: string;
  readonly edit: DraftElement['edit'];
  readonly onClose: () => void;
}) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [words, setWords] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const gaps = hasGaps(words, edit.gaps);

  // Where the cursor goes when the editor opens, and only then: it is made anew for another draft.
  const [start] = useState(() => {
    const marks = edit.gaps.map(gapMark).filter((mark) => text.includes(mark));
    const [first] = marks.sort((a, b) => text.indexOf(a) - text.indexOf(b));
    const from = first === undefined ? 0 : text.indexOf(first);
    return { from, to: from + (first?.length ?? 0) };
  });
  useEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(start.from, start.to);
  }, [start]);

  return (
    <form
      className="common-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!gaps) void sidebar.act({ do: 'insert', text: words });
      }}
    >
      <label className="common-hidden" htmlFor={id}>
        {edit.field}
      </label>
      <textarea
        ref={area}
        id={id}
        className="common-input draftEditor-area"
        value={words}
        aria-describedby={gaps ? `${id}-gaps` : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      {gaps && (
        <p id={`${id}-gaps`} className="common-quiet draftEditor-gaps">
          {edit.stillGaps}
        </p>
      )}
      <div className="common-row">
        <Button type="submit" appearance="primary" disabledFocusable={gaps || busy}>
          {edit.submit}
        </Button>
        <Button type="button" appearance="subtle" onClick={onClose}>
          {edit.cancel}
        </Button>
      </div>
    </form>
  );
}
