import { renderButton_unstable, useButton_unstable } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactElement } from 'react';
import { classes } from './classes';
import './Button.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly appearance?: 'primary' | 'secondary' | 'subtle' | 'transparent';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactElement | null;
  readonly disabled?: boolean;
  /** Does nothing for now, and keeps the focus. */
  readonly disabledFocusable?: boolean;
}

/**
 * Fluent's button: its behaviour and parts from Fluent, its look from a style sheet made of Fluent's variables. Fluent's own
 * way to style writes every rule by script when the pane opens, 30 KB of JavaScript that a style sheet does not need.
 */
export function Button({ appearance = 'secondary', size = 'medium', icon = null, className, ...rest }: Props) {
  const { disabled, disabledFocusable, children } = rest;
  const state = useButton_unstable(
    {
      ...rest,
      ...(icon === null ? {} : { icon: { className: 'button-icon', children: icon } }),
      className: classes(
        'button',
        `button-${appearance}`,
        `button-${size}`,
        icon !== null && children === undefined && 'button-iconOnly',
        (disabled === true || disabledFocusable === true) && 'button-disabled',
        className,
      ),
    },
    null,
  );
  return renderButton_unstable(state);
}
