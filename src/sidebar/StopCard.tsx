import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { StopElement } from '../panel/PanelElement';
import { Disclosure } from './Disclosure';
import { Prohibited16Regular } from './icons';
import { Quote } from './Quote';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useStepStyles } from './StepCard';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    color: tokens.colorPaletteRedForeground1,
    '& svg': { flexShrink: 0, marginTop: '6px' },
  },
  confirm: { flexBasis: '100%', fontWeight: tokens.fontWeightSemibold },
  form: { display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start', paddingTop: '6px' },
});

/** They asked not to be contacted: since when, in which words, and the one way out. */
export default function StopCard({ stop }: { readonly stop: StopElement }) {
  const styles = useStyles();
  const step = useStepStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const [reason, setReason] = useState('');
  const id = useId();
  const { title, text, quote, explain, confirm, lift } = stop;
  const busy = useSidebarState((state) => state.busy) !== null;
  return (
    <section className={mergeClasses(common.card, common.stack, step.card, step.stop)} aria-label={title}>
      <h3 className={mergeClasses(step.title, styles.title)}>
        <Prohibited16Regular aria-hidden />
        <span>{title}</span>
      </h3>
      {quote !== null && <Quote quote={quote} />}
      <p className={common.body}>{text}</p>
      <p className={common.quiet}>{explain}</p>
      {confirm !== null && (
        <div role="group" aria-label={confirm.text} className={common.row}>
          <p className={mergeClasses(common.body, styles.confirm)}>{confirm.text}</p>
          {[confirm.yes, confirm.no].map(({ label, act }) => (
            <Button key={label} size="small" disabledFocusable={busy} onClick={() => void sidebar.act(act)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      <Disclosure label={lift.open}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void sidebar.act({ do: 'lift', reason });
          }}
        >
          <label className={common.quiet} htmlFor={id}>
            {lift.label}
          </label>
          <input id={id} className={common.input} value={reason} onChange={(event) => setReason(event.target.value)} />
          <Button type="submit" size="small">
            {lift.submit}
          </Button>
        </form>
      </Disclosure>
    </section>
  );
}
