import { foldText } from '../language/foldText';
import { departments, firstNames, generations, particles } from './knowledge';
import { personName } from './personName';

/**
 * A name from an address alone, the last resort: "carla.menezes@" → "Carla Menezes", "joao@" → "João". Only where the local
 * part reads as a name: two words or more the first of which is long enough, or one frequent first name; otherwise null.
 */
export function addressName(address: string): string | null {
  const local = foldText(address.split('@')[0] ?? '').replace(/\+.*$/, '');
  const words = local.split(/[._-]+/).filter((word) => word !== '');
  if (words.length > 4 || words.some((word) => !/^[a-z']+$/.test(word) || departments.has(word))) return null;
  const first = words[0] ?? '';
  const known = firstNames.get(first);
  if (words.length === 1) return known?.name ?? null;
  const family = words.slice(1).filter((word) => !particles.has(word) && !generations.has(word));
  if (first.length < 3 || !family.some((word) => word.length > 2)) return null;
  // Two words neither of which is a known first name may be a company or a team ("grupo.norte"): the second must not be one.
  if (!known && first.length < 4) return null;
  return personName([known?.name ?? first, ...words.slice(1)].join(' ').toLowerCase(), null);
}
