import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

export const useTextButton = makeStyles({
  root: {
    background: 'none',
    border: 'none',
    padding: '0',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    alignSelf: 'flex-start',
    minHeight: '24px',
    textAlign: 'left',
  },
});

/** Shows all of a long text, or its beginning again. */
export function MoreButton({ all, onAll }: { readonly all: boolean; readonly onAll: (all: boolean) => void }) {
  const styles = useTextButton();
  const common = useCommonStyles();
  const { draft } = useWords();
  return (
    <button
      type="button"
      className={mergeClasses(common.link, styles.root)}
      aria-expanded={all}
      onClick={() => onAll(!all)}
    >
      {all ? draft.less : draft.more}
    </button>
  );
}
