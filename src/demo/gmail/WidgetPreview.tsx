import { useId, type ReactElement } from 'react';
import type { Button, DecoratedText, Icon, Widget } from '../../cards/Card';
import type { Clicks } from './Click';
import { ClickButton } from './ClickButton';
import { smallHtml } from './smallHtml';

/** Signs in the place of Google's own icons. */
const signs: Readonly<Record<Icon['knownIcon'], string>> = {
  ...{ BOOKMARK: '⚑', CLOCK: '◷', CONFIRMATION_NUMBER_ICON: '✓', DESCRIPTION: '≡', EMAIL: '✉', EVENT_SEAT: '▣' },
  ...{ INVITE: '▦', MULTIPLE_PEOPLE: '⚇', PERSON: '☺', PHONE: '☏', STAR: '★', TICKET: '▭' },
};

interface Props {
  readonly widget: Widget;
  readonly clicks: Clicks;
  readonly typed: (name: string) => string | undefined;
  readonly type: (name: string, value: string) => void;
}

const drawButton = ({ text, altText, type, onClick }: Button, clicks: Clicks, key: number): ReactElement => (
  <ClickButton
    key={key}
    className={type === 'FILLED' ? 'filled' : 'plain'}
    label={altText === undefined ? undefined : `${text}: ${altText}`}
    {...{ onClick, clicks }}
  >
    {text}
  </ClickButton>
);

function Line({ line, clicks }: { readonly line: DecoratedText; readonly clicks: Clicks }): ReactElement {
  const { startIcon, topLabel, text, bottomLabel, onClick, button } = line;
  const content = (
    <>
      {startIcon === undefined ? null : (
        <span className="sign" aria-hidden="true">
          {signs[startIcon.knownIcon]}
        </span>
      )}
      <span className="words">
        {topLabel === undefined ? null : <span className="label">{topLabel}</span>}
        <span>{smallHtml(text)}</span>
        {bottomLabel === undefined ? null : <span className="label">{bottomLabel}</span>}
      </span>
    </>
  );
  return (
    <div className="line">
      {onClick === undefined ? (
        <div className="row-text">{content}</div>
      ) : (
        <ClickButton className="row-text" {...{ onClick, clicks }}>
          {content}
        </ClickButton>
      )}
      {button === undefined ? null : drawButton(button, clicks, 0)}
    </div>
  );
}

/** One widget of a card, roughly as Gmail draws it. */
export function WidgetPreview({ widget, clicks, typed, type }: Props): ReactElement {
  const id = useId();
  if ('divider' in widget) return <hr />;
  if ('textParagraph' in widget) return <p>{smallHtml(widget.textParagraph.text)}</p>;
  if ('decoratedText' in widget) return <Line line={widget.decoratedText} clicks={clicks} />;
  if ('buttonList' in widget) {
    return <div className="buttons">{widget.buttonList.buttons.map((one, i) => drawButton(one, clicks, i))}</div>;
  }
  if ('selectionInput' in widget) {
    const { name, label, items, onChangeAction } = widget.selectionInput;
    const first = items.find(({ selected }) => selected)?.value ?? '';
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          value={typed(name) ?? first}
          onChange={(event) => {
            type(name, event.target.value);
            if (onChangeAction !== undefined) clicks.call(onChangeAction, { [name]: event.target.value });
          }}
        >
          {items.map(({ text, value }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    );
  }
  if ('dateTimePicker' in widget) {
    const { name, label, type: kind, valueMsEpoch } = widget.dateTimePicker;
    const first = valueMsEpoch === undefined ? '' : new Date(Number(valueMsEpoch)).toISOString().slice(0, 10);
    return (
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type={kind === 'TIME_ONLY' ? 'time' : 'date'}
          value={typed(name) ?? first}
          onChange={(event) => type(name, event.target.value)}
        />
      </div>
    );
  }
  const { name, label, type: kind, value = '', hintText } = widget.textInput;
  const hint = `${id}-hint`;
  const shared = {
    id,
    value: typed(name) ?? value,
    'aria-describedby': hintText === undefined ? undefined : hint,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'MULTIPLE_LINE' ? (
        <textarea
          {...shared}
          rows={shared.value.length > 120 ? 10 : 3}
          onChange={(event) => type(name, event.target.value)}
        />
      ) : (
        <input {...shared} onChange={(event) => type(name, event.target.value)} />
      )}
      {hintText === undefined ? null : (
        <span id={hint} className="label">
          {hintText}
        </span>
      )}
    </div>
  );
}
