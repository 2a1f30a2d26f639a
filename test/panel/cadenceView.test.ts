import { cadenceFor } from '../../src/core/followup/cadenceFor';
import { defaultCadence } from '../../src/core/followup/defaultCadence';
import { defaultCalendar } from '../../src/core/followup/defaultCalendar';
import type { Settings } from '../../src/core/ports/SettingsStore';
import { cadenceView, readIntervals, withCadence } from '../../src/panel/cadenceView';
import { now } from './conversationFor';

const settings: Settings = { me: [], name: null, locale: null, calendar: defaultCalendar, cadence: defaultCadence };

describe('cadenceView', () => {
  test('shows the dates for a first contact today, over weekends and holidays', () => {
    // Sunday, 22 November 2026; Christmas is a Friday.
    expect(cadenceView(settings, '', null, now, 'pt-BR').preview?.days).toEqual([
      'Follow-up 1: terça-feira, 24 de nov.',
      'Follow-up 2: sexta-feira, 27 de nov.',
      'Follow-up 3: sexta-feira, 4 de dez.',
      'Follow-up 4: terça-feira, 15 de dez.',
      'Despedida: quinta-feira, 14 de jan. de 2027',
    ]);
  });

  test('shows what is typed, before it is saved', () => {
    const view = cadenceView(settings, 'lead', '1', now, 'en');
    expect(view.preview?.days).toEqual(['Goodbye: tomorrow']);
    expect(cadenceView(settings, 'lead', '2, x', now, 'en')).toMatchObject({
      preview: null,
      error: 'Write 1 to 12 whole numbers, each from 1 to 250.',
    });
  });

  test('marks those that have one of their own, and offers the way back for them only', () => {
    const own = withCadence(settings, 'lead/negotiation', [1, 2]);
    const view = cadenceView(own, 'lead/negotiation', null, now, 'pt-BR');
    expect(view).toMatchObject({ intervals: { value: '1, 2' }, reset: 'Voltar ao padrão' });
    expect(view.whom.options.find(({ value }) => value === 'lead/negotiation')?.label).toBe(
      'Lead, negociação (própria)',
    );
    expect(cadenceView(own, 'customer', null, now, 'pt-BR').reset).toBeNull();
  });

  test('a segment without one of its own shows the common one', () => {
    const common = withCadence(settings, '', [4, 8]);
    expect(cadenceView(common, 'affiliate', null, now, 'es').intervals.value).toBe('4, 8');
  });
});

describe('withCadence', () => {
  test('is what the cadence of a stage then is, and taken back leaves nothing behind', () => {
    const own = withCadence(settings, 'lead/negotiation', [1, 2]);
    expect(cadenceFor(own, 'lead', 'negotiation').intervals).toEqual([1, 2]);
    expect(cadenceFor(own, 'lead', 'prospecting').intervals).toEqual(defaultCadence.intervals);
    expect(withCadence(own, 'lead/negotiation', null).cadences).toEqual({});
    expect(withCadence(withCadence(settings, '', [9]), '', null).cadence).toEqual(defaultCadence);
  });
});

test.each(['', '0', '2.5', 'dois', '251', '1 1 1 1 1 1 1 1 1 1 1 1 1'])('readIntervals takes no “%s”', (text) => {
  expect(readIntervals(text)).toBeNull();
});
