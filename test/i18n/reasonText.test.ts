import type { Reason } from '../../src/core/followup/NextStep';
import type { Locale } from '../../src/core/Locale';
import { reasons } from '../../src/i18n/pt-BR/reasons';
import { reasonText } from '../../src/i18n/reasonText';
import { unless } from '../../src/i18n/pt-BR/reasons';
import { unlessText } from '../../src/i18n/unlessText';

const locales: Locale[] = ['pt-BR', 'en', 'es'];
const codes = Object.keys(reasons) as Reason['code'][];
const full: Reason['params'] = {
  date: '2026-11-20T10:00:00-03:00',
  until: '2026-12-01',
  promisedOn: '2026-11-18',
  address: 'carla@vidrosul.example',
  name: 'Carla',
  days: 3,
  attempt: 2,
  of: 5,
  interval: 3,
  stated: 1,
  day: 7,
  month: '2026-11',
};
const gaps = /undefined|null|NaN|\[object|\{|\}|\$| {2}|\.\.| [.,:]/;

describe('reasonText', () => {
  test.each(locales.flatMap((locale) => codes.map((code) => [locale, code] as const)))(
    'in %s the reason "%s" is a whole sentence, with all its values and with none',
    (locale, code) => {
      for (const params of [
        full,
        {},
        { ...full, stated: 0, days: 0, name: null },
        { ...full, day: 30, address: null },
      ]) {
        const text = reasonText(locale, { code, params }, { who: 'Carla', today: '2026-11-22' });
        expect(text).toMatch(/^\p{Lu}.+\.$/su);
        expect(text).not.toMatch(gaps);
      }
    },
  );

  test('no two locales share a sentence', () => {
    for (const code of codes) {
      const texts = locales.map((locale) => reasonText(locale, { code, params: full }));
      expect(new Set(texts).size).toBe(3);
    }
  });

  test('dates are said as a person says them', () => {
    const asked = (locale: Locale, today?: string) =>
      reasonText(locale, { code: 'asked', params: full }, { who: 'Carla', today: today ?? null });
    expect(asked('pt-BR')).toBe(
      'Carla perguntou ou pediu algo na sexta-feira (20 de novembro) e espera a sua resposta.',
    );
    expect(asked('pt-BR', '2026-11-21')).toBe('Carla perguntou ou pediu algo ontem e espera a sua resposta.');
    expect(asked('en', '2027-01-04')).toContain('on Friday (20 November 2026)');
    expect(asked('es')).toContain('el viernes (20 de noviembre)');
  });

  test('without a name the sentence speaks of the contact', () => {
    expect(reasonText('pt-BR', { code: 'goodbye-sent', params: {} })).toBe(
      'Você já se despediu. Se o contato escrever, a conversa recomeça.',
    );
    expect(reasonText('en', { code: 'declined', params: {} })).toMatch(/^The contact said that/);
  });
});

describe('unlessText', () => {
  test.each(locales)('in %s every code is a whole sentence', (locale) => {
    for (const code of Object.keys(unless) as (keyof typeof unless)[]) {
      const text = unlessText(locale, { code, params: {} });
      expect(text).toMatch(/^\p{Lu}.+\.$/su);
      expect(text).not.toMatch(gaps);
    }
  });
});
