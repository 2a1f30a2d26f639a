import { mergeClasses } from '@fluentui/react-components';
import type { PeopleElement } from '../panel/PanelElement';
import { useSidebar } from './SidebarContext';
import { useChipStyles } from './useChipStyles';
import { useCommonStyles } from './useCommonStyles';

/** Everybody outside my company on the thread; one is looked at. */
export function PeopleSwitch({ people }: { readonly people: PeopleElement }) {
  const chips = useChipStyles();
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
          className={mergeClasses(chips.chip, current && chips.current)}
          onClick={() => void (current || sidebar.act(act))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
