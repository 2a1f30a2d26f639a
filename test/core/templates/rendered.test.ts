import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Formality } from '../../../src/core/contact/Contact';
import type { NextStep } from '../../../src/core/followup/NextStep';
import type { Locale } from '../../../src/core/Locale';
import type { Draft } from '../../../src/core/templates/Draft';
import { templateIds, type TemplateId } from '../../../src/core/templates/templateIds';
import { templateList } from '../../../src/core/templates/templateList';
import { writeDraft } from '../../../src/core/templates/writeDraft';
import { sampleConversation } from './sampleConversations';
import { contactOf, inputOf, stepOf } from './sampleInput';

const locales: readonly Locale[] = ['pt-BR', 'en', 'es'];
const tones: readonly Formality[] = ['informal', 'formal'];
interface Form {
  readonly id: TemplateId;
  readonly form: string;
  readonly step: NextStep;
}
const forms = templateIds.flatMap((id): Form[] =>
  id === 'redirect'
    ? [
        {
          id,
          form: 'a person was named',
          step: stepOf({ person: { name: 'Marcos Lima', address: 'marcos@vidrosul.example' } }),
        },
        { id, form: 'nobody was named', step: stepOf({ reason: { code: 'wrong-person', params: {} } }) },
        { id, form: 'the message bounced', step: stepOf({ reason: { code: 'bounced', params: {} } }) },
      ]
    : [{ id, form: '', step: stepOf() }],
);

function draft(locale: Locale, formality: Formality, { id, step }: Form, known: boolean): Draft {
  return writeDraft(
    inputOf(id, known ? sampleConversation(locale) : [], {
      locale,
      step,
      contact: known ? contactOf({ formality }) : contactOf({ formality, name: null, firstName: null }),
      thread: {
        key: 'thread-1',
        subject: known ? 'Vidrosul 2024-118' : '',
        language: 'other',
        seen: 'whole',
        messages: [],
      },
    }),
  );
}

function page(locale: Locale): string {
  const names = new Map(templateList().map((template) => [template.id, template.names[locale]]));
  const parts = forms.flatMap((form) =>
    tones.map((tone) => {
      const { subject, text, missing } = draft(locale, tone, form, true);
      const title = [names.get(form.id), form.form, tone].filter((part) => part !== '').join(' · ');
      return `## ${title}\n\n> ${subject}\n\n${text}\n${missing.length > 0 ? `\n_missing: ${missing.join('; ')}_\n` : ''}`;
    }),
  );
  return `# ${locale}\n\nEvery template as it is sent, for reading by a native speaker. Made by rendered.test.ts; \`UPDATE_RENDERED=1\` writes it anew.\n\n${parts.join('\n')}`;
}

describe.each(locales)('the templates in %s', (locale) => {
  test('read as the page that a native speaker has reviewed', () => {
    const file = join(import.meta.dirname, `rendered.${locale}.txt`);
    if (process.env['UPDATE_RENDERED'] === '1' || !existsSync(file)) writeFileSync(file, page(locale));
    expect(readFileSync(file, 'utf8')).toBe(page(locale));
  });

  const cases = forms.flatMap((form) =>
    tones.flatMap((tone) => [true, false].map((known) => ({ ...form, tone, known }))),
  );
  test.each(cases)('$id $form, $tone, facts known: $known, has 50 to 125 words and one to three questions', (each) => {
    const { text } = draft(locale, each.tone, each, each.known);
    const words = text.split(/\s+/).length;
    const questions = text.replace(/“[^”]*”/g, '').match(/\?/g)?.length ?? 0;
    expect(words).toBeGreaterThanOrEqual(50);
    expect(words).toBeLessThanOrEqual(125);
    expect(questions).toBeGreaterThanOrEqual(1);
    expect(questions).toBeLessThanOrEqual(3);
  });

  test.each(cases)('$id $form, $tone, facts known: $known, leaves no mark of the template language', (each) => {
    expect(draft(locale, each.tone, each, each.known).text).not.toMatch(
      /[{}|]|<<|>>|\bundefined\b|\bnull\b| {2}|,,|\n{3}| [.,;:?!]/,
    );
  });

  test('each template has a name of its own', () => {
    expect(new Set(templateList().map((template) => template.names[locale])).size).toBe(templateIds.length);
  });

  test('formal and informal differ', () => {
    for (const form of forms)
      expect(draft(locale, 'formal', form, true).text).not.toBe(draft(locale, 'informal', form, true).text);
  });
});
