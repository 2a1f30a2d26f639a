import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import type { Locale } from '../../src/core/Locale';
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
  country: 'BR',
  city: '',
  bridges: '',
  daysOff: '',
  pauseDays: '30',
  declineDays: '90',
  contents: '',
};
const fieldsOf = (typed: Partial<SettingValues> = {}, locale: Locale = 'pt-BR') =>
  settingsView(settings, [], locale, typed).sections.flatMap((section) => section.fields);

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

  test('offers the states of Brazil only, and the cities whose holidays are known of the state that is chosen', () => {
    const ids = (typed: Partial<SettingValues>) => fieldsOf(typed).map(({ id }) => id);
    expect(ids({})).toContain('state');
    expect(ids({})).not.toContain('city');
    expect(ids({ country: 'PT' })).not.toContain('state');
    const city = fieldsOf({ state: 'RS' }).find(({ id }) => id === 'city');
    expect(city?.options.map(({ label }) => label)).toEqual(['Sem feriados municipais', 'Porto Alegre']);
  });

  test('names the countries in the language of the interface', () => {
    const named = (locale: Locale) =>
      fieldsOf({}, locale)
        .find(({ id }) => id === 'country')
        ?.options.find(({ value }) => value === 'US')?.label;
    expect([named('pt-BR'), named('en'), named('es')]).toEqual(['Estados Unidos', 'United States', 'Estados Unidos']);
  });
});

describe('readSettings', () => {
  test('takes the value contents, a line each, and names a line that is none', () => {
    const line = 'Guia de frete | https://nexo.example/frete | frete | Lead';
    const read = readSettings({ ...values, contents: line }, settings, 'pt-BR');
    expect(read).toMatchObject({ ok: true, value: { contents: [{ title: 'Guia de frete', segment: 'lead' }] } });
    const bad = readSettings({ ...values, contents: `${line}\nGuia` }, settings, 'pt-BR');
    expect(!bad.ok && bad.errors.contents).toContain('“Guia”');
  });

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

  test('takes city, bridging days and days off, of every year or in a row', () => {
    const read = readSettings(
      { ...values, state: 'SP', city: 'SP São Paulo', bridges: 'yes', daysOff: '24/12\n30/12/2026 a 02/01/2027' },
      settings,
      'pt-BR',
    );
    expect(read.ok && read.value.calendar).toMatchObject({
      city: 'SP São Paulo',
      bridges: true,
      daysOff: ['12-24', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'],
    });
  });

  test('drops the city of another state, and the state of another country', () => {
    const read = readSettings({ ...values, state: 'RJ', city: 'SP São Paulo' }, settings, 'pt-BR');
    expect(read.ok && read.value.calendar).toMatchObject({ state: 'RJ', city: null });
    const abroad = readSettings({ ...values, country: 'PT', state: 'RJ' }, settings, 'pt-BR');
    expect(abroad.ok && abroad.value.calendar).toMatchObject({ country: 'PT', state: null });
  });

  test.each([
    ['me', { me: 'ana@' }, '“ana@” não parece um endereço de e-mail.'],
    ['timeZone', { timeZone: 'Brasil/Sampa' }, 'Este fuso horário não existe. Exemplo: America/Sao_Paulo.'],
    ['daysOff', { daysOff: '31/02' }, '“31/02” não é uma data. Exemplos: 24/12 ou 21/12/2026 a 04/01/2027.'],
    ['pauseDays', { pauseDays: '0' }, 'Escreva um número inteiro de 1 a 730.'],
    ['declineDays', { declineDays: 'três' }, 'Escreva um número inteiro de 1 a 730.'],
    ['close', { open: '18:00', close: '09:00' }, 'O fim precisa ser depois do começo.'],
  ])('says what is wrong with %s', (id, wrong, message) => {
    expect(readSettings({ ...values, ...wrong }, settings, 'pt-BR')).toEqual({ ok: false, errors: { [id]: message } });
  });
});
