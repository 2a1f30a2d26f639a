import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PeopleElement } from '../panel/PanelElement';
import { useSidebar } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  person: {
    maxWidth: '100%',
    minHeight: '26px',
    padding: '2px 10px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '13px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

/** Everybody outside my company on the thread; one is looked at. */
export function PeopleSwitch({ people }: { readonly people: PeopleElement }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  return (
    <div role="group" aria-label={people.label} className={common.row}>
      {people.people.map(({ name, detail, current, act }) => (
        <button
          key={detail ?? name}
          type="button"
          aria-pressed={current}
          title={detail ?? name}
          className={mergeClasses(styles.person, current && styles.current)}
          onClick={() => void (current || sidebar.act(act))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
