import type { ContactLanguage } from '../language/ContactLanguage';
import { contact as en } from '../language/en/contact';
import { contact as es } from '../language/es/contact';
import { foldText } from '../language/foldText';
import { contact as ptBR } from '../language/pt-BR/contact';

/**
 * Names and signatures are read with the words of all languages at once: a Brazilian's signature stands under English mail,
 * and a display name has no language.
 */
export const contactLanguages: readonly ContactLanguage[] = [ptBR, en, es];

/** What belongs to one language only, by its code: "to" is Portuguese of the street and plain English. */
export const contactLanguageOf = { pt: ptBR, en, es } as const;

/** A comma-separated list of the language data as its words. */
export function listWords(list: string): string[] {
  return list.split(',').map((word) => word.trim());
}

function union(pick: (language: ContactLanguage) => string): ReadonlySet<string> {
  return new Set(contactLanguages.flatMap((language) => listWords(foldText(pick(language)))));
}

export const honorifics = union((language) => language.honorifics);
export const particles = union((language) => language.particles);
export const generations = union((language) => language.generations);
export const degrees = union((language) => language.degrees);
export const departments = union((language) => language.departments);
const titles = union((language) => language.titles);
/** Who practises a science or a branch of medicine, in all of these languages. */
const practises = /\p{L}{2}(?:olog[oa]|ologista|ologist|iatra|iatrist)$/u;
/** Whether a folded word says what somebody does; women's forms ("auditora", "médica") follow from men's, but for trades ("editora"). */
export function isTitleWord(word: string): boolean {
  if (titles.has(word) || practises.test(word)) return true;
  const stem = word.slice(0, -1);
  return word.endsWith('a') && !companyWords.has(word) && (titles.has(stem) || titles.has(`${stem}o`));
}
export const companyWords = union((language) => language.companies);
export const faxLabels = union((language) => language.faxLabels);
export const phoneLabels = union((language) => language.phoneLabels);
export const atWords = union((language) => language.at);
export const extensionWords = union((language) => language.extensions);

/** Known first names: folded → as it is written, with the gender where all languages agree. */
export const firstNames: ReadonlyMap<string, { readonly name: string; readonly gender: 'f' | 'm' | null }> = (() => {
  const known = new Map<string, { name: string; gender: 'f' | 'm' | null }>();
  for (const { names } of contactLanguages) {
    for (const [gender, list] of [
      ['f', names.feminine],
      ['m', names.masculine],
    ] as const) {
      for (const name of listWords(list)) {
        const before = known.get(foldText(name));
        known.set(foldText(name), {
          name: before?.name ?? name,
          gender: before && before.gender !== gender ? null : gender,
        });
      }
    }
  }
  return known;
})();

/** Letters and digits only, folded: for comparing "Vidro-Sul" with "vidrosul". */
export function compact(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lines that close a letter. */
export const closings = union((language) => `${language.closings},${language.formal},${language.informal}`);
