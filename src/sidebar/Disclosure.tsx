import { useState, type ReactNode } from 'react';
import { classes } from './classes';
import { ChevronRight16Regular } from './icons';
import './Disclosure.css';

/** A line that opens what stands behind it: the browser's own <details>, drawn like the rest. `children` are made when it opens first. */
export function Disclosure({
  label,
  children,
  heading = false,
  className,
  summaryClassName,
}: {
  readonly label: ReactNode;
  readonly children: ReactNode;
  readonly heading?: boolean;
  readonly className?: string;
  readonly summaryClassName?: string;
}) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState(false);
  return (
    <details
      className={className}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        setMade(true);
      }}
    >
      <summary className={classes('disclosure-summary', heading && 'disclosure-heading', summaryClassName)}>
        <ChevronRight16Regular className={classes('disclosure-icon', open && 'disclosure-turned')} aria-hidden />
        {label}
      </summary>
      {made && children}
    </details>
  );
}
