import { loadPart } from '../language/loadPart';
import type { Locale } from '../Locale';
import type { TemplateLanguage } from './TemplateLanguage';

const load: Readonly<Record<Locale, () => Promise<{ readonly templates: TemplateLanguage }>>> = {
  'pt-BR': () => import('./pt-BR/language'),
  en: () => import('./en/language'),
  es: () => import('./es/language'),
};

/** The templates of one language, loaded when something is written in it. Rejects with MissingPart where they cannot be had now. */
export async function loadTemplates(locale: Locale): Promise<TemplateLanguage> {
  return (await loadPart(`the templates in ${locale}`, load[locale])).templates;
}
