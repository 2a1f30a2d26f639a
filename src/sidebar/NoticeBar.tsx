import { Button } from './Button';
import { classes } from './classes';
import { Checkmark16Regular, Dismiss16Regular, Warning16Regular } from './icons';
import { useSidebar, useSidebarState, useWords } from './SidebarContext';
import './NoticeBar.css';

/** What the last act did, with the way to take it back; drawn over the view so that nothing moves. */
export default function NoticeBar() {
  const sidebar = useSidebar();
  const notice = useSidebarState((state) => state.notice);
  const words = useWords();
  if (notice === null) return null;
  const { tone, text, undo } = notice;
  const Icon = tone === 'done' ? Checkmark16Regular : Warning16Regular;
  return (
    <div className={classes('noticeBar', `noticeBar-${tone}`)}>
      <Icon aria-hidden />
      <span className="noticeBar-text">{text}</span>
      <span className="noticeBar-buttons">
        {undo !== null && (
          <Button size="small" appearance="transparent" className="noticeBar-small" onClick={() => void sidebar.undo()}>
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
