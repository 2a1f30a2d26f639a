import { useWords } from './SidebarContext';

/** Shows all of a long text, or its beginning again. */
export function MoreButton({ all, onAll }: { readonly all: boolean; readonly onAll: (all: boolean) => void }) {
  const { draft } = useWords();
  return (
    <button type="button" className="common-link textButton" aria-expanded={all} onClick={() => onAll(!all)}>
      {all ? draft.less : draft.more}
    </button>
  );
}
