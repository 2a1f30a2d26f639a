import type { History } from '../core/ledger/History';
import type { ActParameters, CardAct } from './CardAct';
import { sentenceId } from './actParameters';
import { firstLook, type Look } from './Look';

/** Whom a button's card looked at; null for the one whom the product takes. */
export const personOf = (parameters: ActParameters): string | null => parameters['at'] ?? null;

/** The sentence of the history that a button names; null when it is not there any more. */
export function sentenceOf(
  history: Pick<History, 'messages'>,
  id: string,
): { readonly messageId: string; readonly quote: string } | null {
  for (const { messageId, details, signals } of history.messages) {
    const found = [...details, ...signals].find(({ quote }) => sentenceId(messageId, quote) === id);
    if (found !== undefined) return { messageId, quote: found.quote };
  }
  return null;
}

/** What a button's card looked at, its sentences looked up in the history; those that are gone fall back to the product's own choice. */
export function lookOf(parameters: ActParameters, history: Pick<History, 'messages'>): Look {
  const choices = Object.entries(parameters).flatMap(([key, id]) => {
    const sentence = key.startsWith('use.') ? sentenceOf(history, id) : null;
    return sentence === null ? [] : [[key.slice(4), sentence] as const];
  });
  return { person: personOf(parameters), template: parameters['as'] ?? null, choices: Object.fromEntries(choices) };
}

/** What is looked at after an act: another person starts afresh, another template forgets the sentences that stood in the last one. */
export function lookAfter(look: Look, act: CardAct): Look {
  switch (act.do) {
    case 'person':
      return { ...firstLook, person: act.address };
    case 'template':
      return { ...look, template: act.template, choices: {} };
    case 'reference':
      return { ...look, choices: { ...look.choices, [act.slot]: { messageId: act.messageId, quote: act.quote } } };
    default:
      return look;
  }
}
