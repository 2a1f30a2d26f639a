import { makeStyles, tokens } from '@fluentui/react-components';
import type { PanelChoice } from '../panel/PanelElement';

const useStyles = makeStyles({
  select: {
    maxWidth: '100%',
    minHeight: '24px',
    padding: '1px 6px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    textOverflow: 'ellipsis',
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { border: '1px solid ButtonBorder' },
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  },
});

/** One value out of a few, as the browser's own select: nothing to load, right on every device. */
export function ChoiceSelect({
  choice,
  onPick,
}: {
  readonly choice: PanelChoice;
  readonly onPick: (value: string) => void;
}) {
  const styles = useStyles();
  return (
    <select
      className={styles.select}
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
