import type { ScheduleElement, StepElement } from '../panel/PanelElement';
import { Button } from './Button';
import { classes } from './classes';
import { Disclosure } from './Disclosure';
import { CalendarLtr16Regular } from './icons';
import { Quote } from './Quote';
import { ScheduleBlock } from './ScheduleBlock';
import { useSidebar, useSidebarState } from './SidebarContext';
import './StepCard.css';

/** The next step: what, when and why, and the date to plan; the one prominent card. */
export function StepCard({
  step,
  schedule,
}: {
  readonly step: StepElement;
  readonly schedule: ScheduleElement | null;
}) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy);
  const { label, tone, title, when, channel, reason, remarks, evidence, unless, instead, buttons } = step;
  return (
    <section className={classes('common-card', 'common-stack', 'stepCard-card', `stepCard-${tone}`)} aria-label={label}>
      <div className="stepCard-heading">
        <p className="common-eyebrow">{label}</p>
        <h3 className="stepCard-title">{title}</h3>
        {(when !== null || channel !== null) && (
          <p className="stepCard-when">
            {when !== null && (
              <>
                <CalendarLtr16Regular aria-hidden />
                <time dateTime={when.due}>{when.text}</time>
              </>
            )}
            {channel !== null && <span>{channel}</span>}
            {when?.late && <span className="stepCard-lateText">{when.late}</span>}
          </p>
        )}
      </div>
      <p className="common-body">{reason}</p>
      {remarks.map((remark) => (
        <p key={remark} className="common-body">
          {remark}
        </p>
      ))}
      {evidence !== null && (
        <Disclosure label={evidence.label}>
          <div className="stepCard-quotes">
            {evidence.quotes.map((quote) => (
              <Quote key={`${quote.source}${quote.text}`} quote={quote} />
            ))}
          </div>
        </Disclosure>
      )}
      {unless !== null && <p className="common-quiet">{unless}</p>}
      {(buttons.length > 0 || instead !== null) && (
        <div className="common-row">
          {buttons.map(({ label: text, act }) => (
            <Button key={text} size="small" disabledFocusable={busy !== null} onClick={() => void sidebar.act(act)}>
              {text}
            </Button>
          ))}
          {instead !== null && (
            <a className="common-link" href={instead.href}>
              {instead.label}
            </a>
          )}
        </div>
      )}
      {schedule !== null && <ScheduleBlock schedule={schedule} />}
    </section>
  );
}
