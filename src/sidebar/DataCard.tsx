import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { erasePerson } from '../app/erasePerson';
import { exportData } from '../app/exportData';
import { paneText } from '../i18n/paneText';
import { settingsText } from '../i18n/settingsText';
import { outcomeText } from '../panel/outcomeText';
import { saveFile } from './saveFile';
import { useSidebar, useSidebarState } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '10px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** My data: where it is, a copy of all of it, and erasing a person for good. */
export function DataCard() {
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const locale = useSidebarState((state) => state.locale);
  const [address, setAddress] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const words = settingsText(locale);
  const { feedback } = paneText(locale);

  async function download(): Promise<void> {
    const exported = await exportData(sidebar.ports);
    if (exported.ok) saveFile('retorno.json', 'application/json', exported.value);
    sidebar.tell({ ok: exported.ok, text: outcomeText(locale, exported) ?? feedback.exported, undo: null });
  }
  async function erase(): Promise<void> {
    const erased = await erasePerson(sidebar.ports, address);
    setAsked(false);
    if (erased.ok) setAddress('');
    const text = outcomeText(locale, erased) ?? feedback.erased(erased.ok ? erased.value : 0);
    sidebar.tell({ ok: erased.ok, text, undo: null });
  }

  return (
    <section className={mergeClasses(common.card, styles.card)} aria-label={words.data}>
      <h3 className={styles.heading}>{words.data}</h3>
      <p className={common.body}>{words.privacy}</p>
      <div className={styles.group}>
        <Button onClick={() => void download()}>{words.export}</Button>
        <p className={common.quiet}>{words.exportHint}</p>
      </div>
      <form
        className={styles.group}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() !== '') setAsked(true);
        }}
      >
        <label htmlFor={id}>{words.erase}</label>
        <input
          id={id}
          type="email"
          className={common.input}
          placeholder={words.eraseAddress}
          aria-describedby={`${id}-hint`}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setAsked(false);
          }}
        />
        <p id={`${id}-hint`} className={common.quiet}>
          {words.eraseHint}
        </p>
        {asked ? (
          <div className={styles.group} role="group" aria-label={words.eraseConfirm(address)}>
            <p className={common.body}>{words.eraseConfirm(address)}</p>
            <div className={common.row}>
              <Button onClick={() => void erase()}>{words.eraseYes}</Button>
              <Button appearance="subtle" onClick={() => setAsked(false)}>
                {words.eraseNo}
              </Button>
            </div>
          </div>
        ) : (
          <Button type="submit">{words.eraseSubmit}</Button>
        )}
      </form>
    </section>
  );
}
