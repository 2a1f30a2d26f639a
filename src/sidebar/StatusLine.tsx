import type { StatusElement } from '../panel/PanelElement';
import { classes } from './classes';
import './StatusLine.css';

/** Where it stands, in one line; the dot is full when it is mine to act. */
export function StatusLine({ status }: { readonly status: StatusElement }) {
  return (
    <p className="statusLine">
      <span className={classes('statusLine-dot', `statusLine-${status.tone}`)} aria-hidden />
      <span>
        {status.text}
        {status.pressure !== null && <span className="common-quiet statusLine-pressure">{status.pressure}</span>}
      </span>
    </p>
  );
}
