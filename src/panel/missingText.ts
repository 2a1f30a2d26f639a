import type { Draft } from '../core/templates/Draft';
import type { PaneMessages } from '../i18n/pt-BR/pane';

/** What a draft still asks of the user, as a sentence of the interface, whatever the language of the draft; null when nothing. */
export function missingText({ gaps }: Pick<Draft, 'gaps'>, { draft }: PaneMessages): string | null {
  if (gaps.length === 0) return null;
  const answers = gaps.filter(({ name }) => name === 'answer').length;
  const names = [...new Set(gaps.map(({ name }) => (name === 'answer' ? draft.answers(answers) : draft.gaps[name])))];
  return draft.missing(names.join(', '));
}
