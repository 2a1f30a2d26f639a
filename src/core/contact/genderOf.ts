import { foldText } from '../language/foldText';
import { firstNames } from './knowledge';

/**
 * Which greeting a first name takes in Portuguese and Spanish ("Prezada Ana", "Estimado José"): only for frequent names that
 * have one gender in all languages; null otherwise, and the greeting must do without.
 */
export function genderOf(firstName: string | null): 'f' | 'm' | null {
  return firstName === null ? null : (firstNames.get(foldText(firstName))?.gender ?? null);
}
