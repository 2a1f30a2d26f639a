import type { PanelChoice } from '../panel/PanelElement';
import './ChoiceSelect.css';

/** One value out of a few, as the browser's own select: nothing to load, right on every device. */
export function ChoiceSelect({
  choice,
  onPick,
}: {
  readonly choice: PanelChoice;
  readonly onPick: (value: string) => void;
}) {
  return (
    <select
      className="choiceSelect-select"
      aria-label={choice.label}
      title={choice.label}
      value={choice.value}
      onChange={(event) => onPick(event.target.value)}
    >
      {choice.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
