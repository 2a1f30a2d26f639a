import type { Formality } from '../contact/Contact';

/** Takes one side of each `{formal|informal}` in a template's words. */
export function inTone(text: string, formality: Formality): string {
  return text.replace(/\{([^{}|]*)\|([^{}|]*)\}/g, formality === 'formal' ? '$1' : '$2');
}
