import { useEffect, useId, useRef, useState } from 'react';
import { isChannel, isDirection, isTouchChannel } from '../panel/choices';
import type { PanelAct } from '../panel/PanelAct';
import type { RecordElement } from '../panel/PanelElement';
import { Button } from './Button';
import { ChoiceSelect } from './ChoiceSelect';
import { classes } from './classes';
import { Disclosure } from './Disclosure';
import { useSidebar, useSidebarState } from './SidebarContext';
import './RecordForm.css';

/** What happened outside e-mail, in two clicks: the channel, and Record; a note and who reached out between them where wanted. */
export default function RecordForm({ record }: { readonly record: RecordElement }) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [channel, setChannel] = useState<string | null>(null);
  const { title, stop } = record;
  return (
    <section className="common-card common-stack" aria-label={title}>
      <h3 className="recordForm-title">{title}</h3>
      <div role="group" aria-label={record.channel.label} className="common-row">
        {record.channel.options.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === channel}
            className={classes('chip', value === channel && 'chip-current')}
            onClick={() => setChannel(value === channel ? null : value)}
          >
            {label}
          </button>
        ))}
      </div>
      {channel !== null && (
        <TouchForm key={channel} record={record} channel={channel} onDone={() => setChannel(null)} />
      )}
      <label className="common-row">
        <span className="common-quiet">{record.preferred.label}</span>
        <ChoiceSelect
          choice={record.preferred}
          onPick={(value) => isChannel(value) && void sidebar.act({ do: 'prefer', channel: value })}
        />
      </label>
      {record.pause !== null && (
        <Disclosure label={record.pause.open}>
          <PauseForm pause={record.pause} />
        </Disclosure>
      )}
      {stop !== null && (
        <Disclosure label={stop.open}>
          <div className="recordForm-inner">
            <p className="common-quiet">{stop.explain}</p>
            <Button size="small" disabledFocusable={busy} onClick={() => void sidebar.act(stop.confirm.act)}>
              {stop.confirm.label}
            </Button>
          </div>
        </Disclosure>
      )}
    </section>
  );
}

/** A day stands there already, so that two clicks do it. */
function PauseForm({ pause }: { readonly pause: NonNullable<RecordElement['pause']> }) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [until, setUntil] = useState(pause.day.value);
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className="recordForm-inner"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void sidebar.act({ do: 'pause', until, reason });
      }}
    >
      <p className="common-quiet">{pause.explain}</p>
      <label className="common-quiet" htmlFor={`${id}-day`}>
        {pause.day.label}
      </label>
      <input
        id={`${id}-day`}
        type="date"
        className="common-input"
        min={pause.day.min}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <label className="common-quiet" htmlFor={`${id}-reason`}>
        {pause.reason}
      </label>
      <input
        id={`${id}-reason`}
        className="common-input"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" size="small" disabledFocusable={busy}>
        {pause.submit}
      </Button>
    </form>
  );
}

function TouchForm({
  record,
  channel,
  onDone,
}: {
  readonly record: RecordElement;
  /** Empty for a note. */
  readonly channel: string;
  readonly onDone: () => void;
}) {
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [note, setNote] = useState('');
  const [direction, setDirection] = useState(record.direction.value);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  async function send(): Promise<void> {
    const act: PanelAct =
      isTouchChannel(channel) && isDirection(direction)
        ? { do: 'touch', channel, direction, note }
        : { do: 'note', text: note };
    await sidebar.act(act);
    if (sidebar.getState().notice?.tone === 'done') onDone();
  }
  return (
    <form
      className="recordForm-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="common-hidden" htmlFor={id}>
        {record.note}
      </label>
      <input
        ref={field}
        id={id}
        className="common-input recordForm-note"
        placeholder={record.placeholder}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {channel !== '' && <ChoiceSelect choice={{ ...record.direction, value: direction }} onPick={setDirection} />}
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {record.submit}
      </Button>
    </form>
  );
}
