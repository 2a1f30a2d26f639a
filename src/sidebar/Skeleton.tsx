import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  bar: { height: '12px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStencil1 },
  row: { display: 'grid', gridTemplateColumns: '40px 1fr', gap: '12px', padding: '0 2px' },
  circle: { width: '40px', height: '40px', borderRadius: '50%' },
  tall: { height: '44px' },
  w40: { width: '40%' },
  w60: { width: '60%' },
  w80: { width: '80%' },
});

/** The shape of what is coming, so that nothing jumps when it is there. `label` is what a screen reader hears. */
export function Skeleton({ label }: { readonly label: string }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={common.stack} style={{ gap: 12 }}>
      <span className={common.hidden}>{label}</span>
      <div className={styles.row} aria-hidden>
        <div className={mergeClasses(styles.bar, styles.circle)} />
        <div className={common.stack}>
          <div className={mergeClasses(styles.bar, styles.w60)} />
          <div className={mergeClasses(styles.bar, styles.w80)} />
        </div>
      </div>
      <div className={mergeClasses(styles.bar, styles.w80)} aria-hidden />
      <div className={mergeClasses(common.card, common.stack)} aria-hidden>
        <div className={mergeClasses(styles.bar, styles.w40)} />
        <div className={mergeClasses(styles.bar, styles.w80)} />
        <div className={styles.bar} />
        <div className={mergeClasses(styles.bar, styles.w60)} />
        <div className={mergeClasses(styles.bar, styles.tall)} />
      </div>
    </div>
  );
}
