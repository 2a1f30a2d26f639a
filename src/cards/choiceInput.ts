import type { PanelChoice } from '../panel/PanelElement';
import type { Action, Widget } from './Card';
import { beginning, plain } from './formatted';

/** Google takes a hundred; what comes after the first of ours is left out, but never the one that is chosen. */
const MOST = 40;
/** Characters of one of them. */
const LONGEST = 70;

/** One value out of a few. `onChange` is called as soon as another is picked; without it the value waits for a button. */
export function choiceInput(name: string, choice: PanelChoice, onChange: Action | null): Widget {
  const { label, value, options } = choice;
  const offered = options.filter((option, i) => i < MOST - 1 || option.value === value).slice(0, MOST);
  return {
    selectionInput: {
      name,
      label: plain(label),
      type: 'DROPDOWN',
      items: offered.map((option) => ({
        text: beginning(plain(option.label), LONGEST),
        value: option.value,
        selected: option.value === value,
      })),
      ...(onChange === null ? {} : { onChangeAction: onChange }),
    },
  };
}
