import type { Person } from '../core/mail/Person';

/** How a mail client names somebody: the name, else the address. */
export function personText({ name, address }: Person): string {
  return name ?? address ?? '';
}

/** One or two letters for a portrait. */
export function initials(person: Person): string {
  const words = personText(person)
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

/** A hue, 0 to 359, that stays the same for one person. */
export function hueOf({ address, name }: Person): number {
  let sum = 0;
  for (const letter of address ?? name ?? '') sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return sum;
}
