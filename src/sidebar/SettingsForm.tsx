import { useId, useState, type ChangeEvent } from 'react';
import { saveSettings } from '../app/saveSettings';
import type { Settings } from '../core/ports/SettingsStore';
import { paneText } from '../i18n/paneText';
import { outcomeText } from '../panel/outcomeText';
import {
  readSettings,
  settingValues,
  settingsView,
  type SettingField,
  type SettingId,
  type SettingValues,
} from '../panel/settingsView';
import { Button } from './Button';
import { useSidebar, useSidebarState } from './SidebarContext';
import './SettingsForm.css';

function Field({
  field,
  value,
  error,
  onChange,
}: {
  readonly field: SettingField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const { kind, label, hint, options } = field;
  const about = [hint === null ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    className: 'common-input',
    'aria-invalid': error !== undefined,
    'aria-describedby': about === '' ? undefined : about,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
      onChange(event.target.value),
  };
  return (
    <div className="settingsForm-field">
      <label htmlFor={id} className="settingsForm-label">
        {label}
      </label>
      {kind === 'choice' ? (
        <select {...shared}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : kind === 'lines' ? (
        <textarea {...shared} className="common-input settingsForm-area" rows={2} spellCheck={false} />
      ) : (
        <input {...shared} type={kind} />
      )}
      {hint !== null && (
        <p id={`${id}-hint`} className="common-quiet">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="settingsForm-error">
          {error}
        </p>
      )}
    </div>
  );
}

/** The fields of the settings, saved together. */
export function SettingsForm({
  settings,
  known,
}: {
  readonly settings: Settings;
  /** My addresses that the mail client tells by itself. */
  readonly known: readonly string[];
}) {
  const sidebar = useSidebar();
  const locale = useSidebarState((state) => state.locale);
  const [typed, setTyped] = useState<Partial<Record<SettingId, string>>>({});
  const [errors, setErrors] = useState<Partial<SettingValues>>({});
  const view = settingsView(settings, known, locale, typed);
  const fields = view.sections.flatMap((section) => section.fields);
  const valueOf = (id: SettingId): string => typed[id] ?? fields.find((field) => field.id === id)?.value ?? '';

  async function save(): Promise<void> {
    const read = readSettings(settingValues(valueOf), settings, locale);
    setErrors(read.ok ? {} : read.errors);
    if (!read.ok) return;
    const saved = await saveSettings(sidebar.ports, read.value);
    if (saved.ok) {
      setTyped({});
      sidebar.settle();
    }
    const spoken = read.value.locale ?? locale;
    sidebar.tell({ ok: saved.ok, text: outcomeText(spoken, saved) ?? paneText(spoken).feedback.saved, undo: null });
  }

  return (
    <form
      className="common-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {view.sections.map((section) => (
        <fieldset key={section.label} className="common-card settingsForm-card" style={{ margin: 0 }}>
          <legend className="common-hidden">{section.label}</legend>
          <h3 className="settingsForm-heading" aria-hidden>
            {section.label}
          </h3>
          {section.fields.map((field) => (
            <Field
              key={field.id}
              field={field}
              value={valueOf(field.id)}
              error={errors[field.id]}
              onChange={(value) => setTyped({ ...typed, [field.id]: value })}
            />
          ))}
        </fieldset>
      ))}
      <Button type="submit" appearance="primary" className="settingsForm-save">
        {view.save}
      </Button>
    </form>
  );
}
