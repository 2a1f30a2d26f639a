import type { ReactElement, ReactNode } from 'react';
import type { OnClick } from '../../cards/Card';
import { messageOf, type Clicks } from './Click';

interface Props {
  readonly onClick: OnClick;
  readonly clicks: Clicks;
  readonly className: string;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** Whatever a click of a card does, as a button or a link of the page. */
export function ClickButton({ onClick, clicks, className, label, children }: Props): ReactElement {
  const shared = { className, 'aria-label': label };
  if ('openLink' in onClick) {
    const { url } = onClick.openLink;
    const messageId = messageOf(url);
    if (messageId === null) {
      return (
        <a {...shared} href={url} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    }
    return (
      <button {...shared} type="button" onClick={() => clicks.openMessage(messageId)}>
        {children}
      </button>
    );
  }
  const act = (): void => ('card' in onClick ? clicks.push(onClick.card) : clicks.call(onClick.action));
  return (
    <button {...shared} type="button" aria-disabled={clicks.busy} onClick={() => (clicks.busy ? undefined : act())}>
      {children}
    </button>
  );
}
