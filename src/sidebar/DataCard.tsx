import { useId, useState } from 'react';
import { erasePerson } from '../app/erasePerson';
import { exportData } from '../app/exportData';
import { paneText } from '../i18n/paneText';
import { settingsText } from '../i18n/settingsText';
import { outcomeText } from '../panel/outcomeText';
import { Button } from './Button';
import { saveFile } from './saveFile';
import { useSidebar, useSidebarState } from './SidebarContext';
import './DataCard.css';

/** My data: where it is, a copy of all of it, and erasing a person for good. */
export function DataCard() {
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
    <section className="common-card dataCard-card" aria-label={words.data}>
      <h3 className="dataCard-heading">{words.data}</h3>
      <p className="common-body">{words.privacy}</p>
      <div className="dataCard-group">
        <Button onClick={() => void download()}>{words.export}</Button>
        <p className="common-quiet">{words.exportHint}</p>
      </div>
      <form
        className="dataCard-group"
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
          className="common-input"
          placeholder={words.eraseAddress}
          aria-describedby={`${id}-hint`}
          value={address}
          onChange={(event) => {
            setAddress(event.target.value);
            setAsked(false);
          }}
        />
        <p id={`${id}-hint`} className="common-quiet">
          {words.eraseHint}
        </p>
        {asked ? (
          <div className="dataCard-group" role="group" aria-label={words.eraseConfirm(address)}>
            <p className="common-body">{words.eraseConfirm(address)}</p>
            <div className="common-row">
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
