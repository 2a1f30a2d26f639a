import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ChevronRight16Regular } from './icons';

const useStyles = makeStyles({
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    width: 'fit-content',
    maxWidth: '100%',
    minHeight: '24px',
    cursor: 'pointer',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    '::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  heading: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  icon: {
    flexShrink: 0,
    transitionProperty: 'transform',
    transitionDuration: '120ms',
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '1ms' },
  },
  turned: { transform: 'rotate(90deg)' },
});

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
  const styles = useStyles();
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
      <summary className={mergeClasses(styles.summary, heading && styles.heading, summaryClassName)}>
        <ChevronRight16Regular className={mergeClasses(styles.icon, open && styles.turned)} aria-hidden />
        {label}
      </summary>
      {made && children}
    </details>
  );
}
