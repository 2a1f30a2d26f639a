import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular, Warning16Regular } from './icons';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    alignItems: 'start',
    columnGap: '8px',
    padding: '7px 6px 7px 10px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
    '& svg': { marginTop: '4px' },
  },
  done: { border: `1px solid ${tokens.colorBrandStroke2}` },
  failed: { border: `1px solid ${tokens.colorPaletteRedBorder2}`, color: tokens.colorPaletteRedForeground1 },
  clipboard: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  text: { lineHeight: '18px', paddingTop: '3px', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', alignItems: 'center' },
  small: { minWidth: 0 },
});

/** What the last act did, with the way to take it back; drawn over the view so that nothing moves. */
export default function NoticeBar() {
  const styles = useStyles();
  const sidebar = useSidebar();
  const notice = useSidebarState((state) => state.notice);
  const words = useWords();
  if (notice === null) return null;
  const { tone, text, undo } = notice;
  const Icon = tone === 'done' ? Checkmark16Regular : Warning16Regular;
  return (
    <div className={mergeClasses(styles.root, styles[tone])}>
      <Icon aria-hidden />
      <span className={styles.text}>{text}</span>
      <span className={styles.buttons}>
        {undo !== null && (
          <Button size="small" appearance="transparent" className={styles.small} onClick={() => void sidebar.undo()}>
            {words.feedback.undo}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={words.close}
          onClick={() => sidebar.dismiss()}
        />
      </span>
    </div>
  );
}
