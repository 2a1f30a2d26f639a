import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import type { Settings } from '../../src/core/ports/SettingsStore';
import { readSettings, settingsView, type SettingValues } from '../../src/panel/settingsView';

const settings: Settings = { me: [], name: null, locale: null, calendar: defaultCalendar, cadence: defaultCadence };
const values: SettingValues = {
  me: '',
  name: '',
  locale: '',
  timeZone: 'America/Sao_Paulo',
  state: '',
  open: '09:00',
  close: '18:00',
};

describe('settingsView', () => {
  test('names all 27 states, and keeps a time zone that is not in the list', () => {
    const set = { ...settings, calendar: { ...defaultCalendar, timeZone: 'Asia/Tokyo' } };
    const fields = settingsView(set, ['ana@nexo.example'], 'pt-BR').sections.flatMap((section) => section.fields);
    expect(fields.find(({ id }) => id === 'state')?.options).toHaveLength(28);
    expect(fields.find(({ id }) => id === 'timeZone')?.options[0]).toEqual({
      value: 'Asia/Tokyo',
      label: 'Asia/Tokyo',
    });
    expect(fields.find(({ id }) => id === 'me')?.hint).toContain('ana@nexo.example');
  });
});

describe('readSettings', () => {
  test('takes addresses one a line or by commas, in lower case, and leaves the rest as it was', () => {
    const read = readSettings(
      { ...values, me: 'Ana@Nexo.example\nvendas@nexo.example, a@b.example', name: ' Ana ', state: 'RS', locale: 'es' },
      settings,
      'pt-BR',
    );
    expect(read).toMatchObject({
      ok: true,
      value: {
        me: ['ana@nexo.example', 'vendas@nexo.example', 'a@b.example'],
        name: 'Ana',
        locale: 'es',
        calendar: { state: 'RS', country: 'BR' },
        cadence: defaultCadence,
      },
    });
  });

  test.each([
    ['me', { me: 'ana@' }, '“ana@” não parece um endereço de e-mail.'],
    ['timeZone', { timeZone: 'Brasil/Sampa' }, 'Este fuso horário não existe. Exemplo: America/Sao_Paulo.'],
    ['close', { open: '18:00', close: '09:00' }, 'O fim precisa ser depois do início.'],
  ])('says what is wrong with %s', (id, wrong, message) => {
    expect(readSettings({ ...values, ...wrong }, settings, 'pt-BR')).toEqual({ ok: false, errors: { [id]: message } });
  });
});
