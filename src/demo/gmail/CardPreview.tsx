import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Card, Section } from '../../cards/Card';
import type { Clicks } from './Click';
import { ClickButton } from './ClickButton';
import type { PreviewWords } from './previewWords';
import { smallHtml } from './smallHtml';
import { WidgetPreview } from './WidgetPreview';

interface Props {
  readonly card: Card;
  readonly clicks: Clicks;
  readonly words: PreviewWords;
  /** Null on the first card. */
  readonly onBack: (() => void) | null;
  /** What was changed in the card's inputs, kept by whoever sends it. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (name: string, value: string) => void;
  /** Whether the reader is brought to its title: not for the card that comes with the message. */
  readonly announce: boolean;
}

function Widgets({
  section,
  inner,
  ...rest
}: { readonly section: Section; readonly inner: boolean } & Inputs): ReactElement {
  const { widgets, collapsible = false, uncollapsibleWidgetsCount: open = 0 } = section;
  const shown = collapsible ? (inner ? widgets.slice(open) : widgets.slice(0, open)) : inner ? [] : widgets;
  return (
    <>
      {shown.map((widget, i) => (
        <WidgetPreview key={i} widget={widget} {...rest} />
      ))}
    </>
  );
}
type Inputs = Pick<Parameters<typeof WidgetPreview>[0], 'clicks' | 'typed' | 'type'>;

function Part({ section, ...rest }: { readonly section: Section } & Inputs): ReactElement {
  const { header, collapsible = false } = section;
  const [open, setOpen] = useState(false);
  return (
    <section className="part">
      {header === undefined ? null : collapsible ? (
        <h4>
          <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
            <span>{smallHtml(header)}</span>
            <span aria-hidden="true">{open ? '▴' : '▾'}</span>
          </button>
        </h4>
      ) : (
        <h4>{smallHtml(header)}</h4>
      )}
      <Widgets section={section} inner={false} {...rest} />
      {collapsible && open ? <Widgets section={section} inner {...rest} /> : null}
    </section>
  );
}

/** One card of the add-on, roughly as Gmail's side panel draws it. */
export function CardPreview({ card, clicks, words, onBack, typed, onType, announce }: Props): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (announce) title.current?.focus();
  }, [announce, card]);
  const inputs: Inputs = { clicks, typed: (name) => typed[name], type: onType };
  return (
    <article className="card" aria-label={card.header.title}>
      <header>
        {onBack === null ? null : (
          <button type="button" className="back" aria-label={words.back} onClick={onBack}>
            <span aria-hidden="true">←</span>
          </button>
        )}
        <div className="heading">
          <h3 ref={title} tabIndex={-1}>
            {card.header.title}
          </h3>
          {card.header.subtitle === undefined ? null : <p>{card.header.subtitle}</p>}
        </div>
        {card.cardActions === undefined ? null : (
          <details className="menu">
            <summary aria-label={words.menu}>⋮</summary>
            <div>
              {card.cardActions.map(({ actionLabel, onClick }) => (
                <ClickButton key={actionLabel} className="item" {...{ onClick, clicks }}>
                  {actionLabel}
                </ClickButton>
              ))}
            </div>
          </details>
        )}
      </header>
      {card.sections.map((section, i) => (
        <Part key={`${i} ${section.header ?? ''}`} section={section} {...inputs} />
      ))}
    </article>
  );
}
