import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StatusElement } from '../panel/PanelElement';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    margin: 0,
    padding: '0 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  pressure: { display: 'block', fontWeight: tokens.fontWeightRegular },
  dot: {
    flexShrink: 0,
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    border: '2px solid',
    boxSizing: 'border-box',
  },
  mine: { color: tokens.colorBrandForeground1, backgroundColor: 'currentColor' },
  late: { color: tokens.colorPaletteRedForeground1, backgroundColor: 'currentColor' },
  waiting: { color: tokens.colorBrandForeground1 },
  stop: { color: tokens.colorPaletteRedForeground1, backgroundColor: 'currentColor' },
  calm: { color: tokens.colorNeutralForeground3 },
});

/** Where it stands, in one line; the dot is full when it is mine to act. */
export function StatusLine({ status }: { readonly status: StatusElement }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <p className={styles.root}>
      <span className={mergeClasses(styles.dot, styles[status.tone])} aria-hidden />
      <span>
        {status.text}
        {status.pressure !== null && (
          <span className={mergeClasses(common.quiet, styles.pressure)}>{status.pressure}</span>
        )}
      </span>
    </p>
  );
}
