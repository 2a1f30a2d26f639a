import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ScheduleElement, StepElement } from '../panel/PanelElement';
import { Disclosure } from './Disclosure';
import { CalendarLtr16Regular } from './icons';
import { Quote } from './Quote';
import { ScheduleBlock } from './ScheduleBlock';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

export const useStepStyles = makeStyles({
  card: { borderLeft: `4px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow4, paddingLeft: '12px' },
  mine: {},
  late: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  stop: { borderLeft: `4px solid ${tokens.colorPaletteRedBorderActive}` },
  waiting: { borderLeft: `4px solid ${tokens.colorBrandStroke2}` },
  calm: { borderLeft: `4px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
  },
  when: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: '6px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0 },
  },
  lateText: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quotes: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '6px', paddingBottom: '2px' },
  heading: { display: 'flex', flexDirection: 'column', gap: '1px' },
});

/** The next step: what, when and why, and the date to plan; the one prominent card. */
export function StepCard({
  step,
  schedule,
}: {
  readonly step: StepElement;
  readonly schedule: ScheduleElement | null;
}) {
  const styles = useStepStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy);
  const { label, tone, title, when, channel, reason, remarks, evidence, unless, instead, buttons } = step;
  return (
    <section className={mergeClasses(common.card, common.stack, styles.card, styles[tone])} aria-label={label}>
      <div className={styles.heading}>
        <p className={common.eyebrow}>{label}</p>
        <h3 className={styles.title}>{title}</h3>
        {(when !== null || channel !== null) && (
          <p className={styles.when}>
            {when !== null && (
              <>
                <CalendarLtr16Regular aria-hidden />
                <time dateTime={when.due}>{when.text}</time>
              </>
            )}
            {channel !== null && <span>{channel}</span>}
            {when?.late && <span className={styles.lateText}>{when.late}</span>}
          </p>
        )}
      </div>
      <p className={common.body}>{reason}</p>
      {remarks.map((remark) => (
        <p key={remark} className={common.body}>
          {remark}
        </p>
      ))}
      {evidence !== null && (
        <Disclosure label={evidence.label}>
          <div className={styles.quotes}>
            {evidence.quotes.map((quote) => (
              <Quote key={`${quote.source}${quote.text}`} quote={quote} />
            ))}
          </div>
        </Disclosure>
      )}
      {unless !== null && <p className={common.quiet}>{unless}</p>}
      {(buttons.length > 0 || instead !== null) && (
        <div className={common.row}>
          {buttons.map(({ label: text, act }) => (
            <Button key={text} size="small" disabledFocusable={busy !== null} onClick={() => void sidebar.act(act)}>
              {text}
            </Button>
          ))}
          {instead !== null && (
            <a className={common.link} href={instead.href}>
              {instead.label}
            </a>
          )}
        </div>
      )}
      {schedule !== null && <ScheduleBlock schedule={schedule} />}
    </section>
  );
}
