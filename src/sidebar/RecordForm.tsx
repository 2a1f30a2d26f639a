import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { isChannel, isDirection, isTouchChannel } from '../panel/choices';
import type { PanelAct } from '../panel/PanelAct';
import type { RecordElement } from '../panel/PanelElement';
import { ChoiceSelect } from './ChoiceSelect';
import { Disclosure } from './Disclosure';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useChipStyles } from './useChipStyles';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  note: { flexBasis: '100%' },
  inner: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', paddingTop: '6px' },
});

/** What happened outside e-mail, in two clicks: the channel, and Record; a note and who reached out between them where wanted. */
export default function RecordForm({ record }: { readonly record: RecordElement }) {
  const styles = useStyles();
  const chips = useChipStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [channel, setChannel] = useState<string | null>(null);
  const { title, stop } = record;
  return (
    <section className={mergeClasses(common.card, common.stack)} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <div role="group" aria-label={record.channel.label} className={common.row}>
        {record.channel.options.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === channel}
            className={mergeClasses(chips.chip, value === channel && chips.current)}
            onClick={() => setChannel(value === channel ? null : value)}
          >
            {label}
          </button>
        ))}
      </div>
      {channel !== null && (
        <TouchForm key={channel} record={record} channel={channel} onDone={() => setChannel(null)} />
      )}
      <label className={common.row}>
        <span className={common.quiet}>{record.preferred.label}</span>
        <ChoiceSelect
          choice={record.preferred}
          onPick={(value) => isChannel(value) && void sidebar.act({ do: 'prefer', channel: value })}
        />
      </label>
      {stop !== null && (
        <Disclosure label={stop.open}>
          <div className={styles.inner}>
            <p className={common.quiet}>{stop.explain}</p>
            <Button size="small" disabledFocusable={busy} onClick={() => void sidebar.act(stop.confirm.act)}>
              {stop.confirm.label}
            </Button>
          </div>
        </Disclosure>
      )}
    </section>
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
  const styles = useStyles();
  const common = useCommonStyles();
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
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label className={common.hidden} htmlFor={id}>
        {record.note}
      </label>
      <input
        ref={field}
        id={id}
        className={mergeClasses(common.input, styles.note)}
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
