import { useId, useState } from 'react';
import { saveSettings } from '../app/saveSettings';
import type { Settings } from '../core/ports/SettingsStore';
import { paneText } from '../i18n/paneText';
import { cadenceView, isCadenceFor, readIntervals, withCadence, type CadenceFor } from '../panel/cadenceView';
import { outcomeText } from '../panel/outcomeText';
import { Button } from './Button';
import { useSidebar, useSidebarState } from './SidebarContext';
import './CadenceCard.css';

/** The waits between follow-ups, for everybody or some, with the dates that they yield while they are typed. */
export function CadenceCard({ settings }: { readonly settings: Settings }) {
  const sidebar = useSidebar();
  const locale = useSidebarState((state) => state.locale);
  const [whom, setWhom] = useState<CadenceFor>('');
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const view = cadenceView(settings, whom, typed, sidebar.ports.clock.now(), locale);
  const { intervals, preview, error, reset } = view;

  async function save(wanted: readonly number[] | null): Promise<void> {
    const saved = await saveSettings(sidebar.ports, withCadence(settings, whom, wanted));
    if (saved.ok) {
      setTyped(null);
      sidebar.settle();
    }
    const text = outcomeText(locale, saved) ?? paneText(locale).feedback.saved;
    sidebar.tell({ ok: saved.ok, text, undo: null });
  }

  return (
    <form
      className="common-card cadenceCard-card"
      aria-label={view.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readIntervals(intervals.value);
        if (read !== null) void save(read);
      }}
    >
      <h3 className="cadenceCard-heading">{view.title}</h3>
      <p className="common-quiet">{view.intro}</p>
      <div className="cadenceCard-field">
        <label htmlFor={`${id}-whom`}>{view.whom.label}</label>
        <select
          id={`${id}-whom`}
          className="common-input"
          value={whom}
          onChange={({ target }) => {
            if (isCadenceFor(target.value)) setWhom(target.value);
            setTyped(null);
          }}
        >
          {view.whom.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="cadenceCard-field">
        <label htmlFor={id}>{intervals.label}</label>
        <input
          id={id}
          className="common-input"
          inputMode="numeric"
          value={intervals.value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p id={`${id}-hint`} className={error === null ? 'common-quiet' : 'cadenceCard-error'}>
          {error ?? intervals.hint}
        </p>
      </div>
      {preview !== null && (
        <div className="common-quiet" aria-live="polite">
          {preview.label}
          <ul className="cadenceCard-days">
            {preview.days.map((day) => (
              <li key={day}>{day}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="common-row">
        <Button type="submit" disabledFocusable={error !== null || typed === null}>
          {view.save}
        </Button>
        {reset !== null && (
          <Button appearance="subtle" onClick={() => void save(null)}>
            {reset}
          </Button>
        )}
      </div>
    </form>
  );
}
