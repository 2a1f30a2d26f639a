import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  // As high as a draft of a few lines with its buttons, so that what stands below moves little.
  place: { minHeight: '260px', alignContent: 'start' },
  bar: { height: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
  short: { width: '40%' },
});

/** The place of the draft while it is being written. */
export function DraftSkeleton() {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={mergeClasses(common.card, common.stack, styles.place)} aria-hidden>
      <div className={mergeClasses(styles.bar, styles.short)} />
      <div className={styles.bar} />
      <div className={styles.bar} />
    </div>
  );
}
