import { foldText } from '../language/foldText';
import { generations, particles } from './knowledge';

/**
 * How to greet somebody whose full name is known: "João Pedro de Oliveira Filho" → "João"; an initial is passed over
 * ("J. Carlos" → "Carlos"). Null when nothing of the name can stand alone.
 */
export function firstNameOf(name: string | null): string | null {
  if (name === null) return null;
  const words = name.split(/\s+/).filter((word) => {
    const folded = foldText(word).replace(/\.$/, '');
    return folded.length > 1 && !particles.has(folded) && !generations.has(folded);
  });
  return words[0] ?? null;
}
