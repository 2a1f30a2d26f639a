import type { PeopleElement } from '../panel/PanelElement';
import { useSidebar } from './SidebarContext';
import { classes } from './classes';

/** Everybody outside my company on the thread; one is looked at. */
export function PeopleSwitch({ people }: { readonly people: PeopleElement }) {
  const sidebar = useSidebar();
  return (
    <div role="group" aria-label={people.label} className="common-row">
      {people.people.map(({ name, detail, current, act }) => (
        <button
          key={detail ?? name}
          type="button"
          aria-pressed={current}
          title={detail ?? name}
          className={classes('chip', current && 'chip-current')}
          onClick={() => void (current || sidebar.act(act))}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
