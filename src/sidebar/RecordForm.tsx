import { Button, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isTouchChannel } from '../panel/choices';
import type { RecordElement } from '../panel/PanelElement';
import { Disclosure } from './Disclosure';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '6px', paddingTop: '8px' },
  submit: { justifySelf: 'start' },
  stop: { marginTop: '10px' },
  inner: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', paddingTop: '6px' },
});

/** What happened outside e-mail, or a note, in two clicks and a line; and the request to stop that came by another way. */
export default function RecordForm({ record }: { readonly record: RecordElement }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const busy = useSidebarState((state) => state.busy) !== null;
  const [channel, setChannel] = useState('');
  const [note, setNote] = useState('');
  const id = useId();
  const { title, placeholder, submit, stop } = record;
  return (
    <Disclosure label={title} heading className={common.card}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void sidebar
            .act(isTouchChannel(channel) ? { do: 'touch', channel, note } : { do: 'note', text: note })
            .then(() => setNote(''));
        }}
      >
        <label className={common.quiet} htmlFor={`${id}-channel`}>
          {record.channel.label}
        </label>
        <select
          id={`${id}-channel`}
          className={common.input}
          value={channel}
          onChange={(event) => setChannel(event.target.value)}
        >
          {record.channel.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <label className={common.quiet} htmlFor={`${id}-note`}>
          {record.note}
        </label>
        <input
          id={`${id}-note`}
          className={common.input}
          placeholder={placeholder}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button type="submit" className={styles.submit} disabledFocusable={busy}>
          {submit}
        </Button>
      </form>
      {stop !== null && (
        <Disclosure label={stop.open} className={styles.stop}>
          <div className={styles.inner}>
            <p className={common.quiet}>{stop.explain}</p>
            <Button size="small" disabledFocusable={busy} onClick={() => void sidebar.act(stop.confirm.act)}>
              {stop.confirm.label}
            </Button>
          </div>
        </Disclosure>
      )}
    </Disclosure>
  );
}
