import type { DraftElement, PanelElement, PanelView } from '../../../src/panel/PanelElement';

/**
 * The normal form in which two renderers of a view are compared. Everything that the view says has to be said by both, but for:
 * - names and values that are not words (kinds, tones, addresses of links, moments, acts);
 * - longer forms for screen readers (`description`), where a renderer may show the short or the long one;
 * - what a renderer's own way of opening and closing parts makes needless: `older`, `cancel`, the warning while gaps are still being filled
 *   in, the label above a single source sentence, a choice of one template;
 * - the heading of what is not there;
 * - what is said twice: `parts` are the draft's text, the quote of an open detail stands in its message;
 * - the end of a long message in the history: its beginning is shown, with the way to the whole.
 */
const silent: ReadonlySet<string> = new Set([
  ...[
    'kind',
    'tone',
    'act',
    'value',
    'href',
    'slot',
    'id',
    'icon',
    'at',
    'due',
    'min',
    'followUp',
    'initials',
    'action',
  ],
  ...['description', 'older', 'cancel', 'stillGaps', 'gaps', 'parts', 'mark'],
]);
/** Characters of a message in the history that both show. */
const BEGINNING = 100;

/** Words as they are compared: white space, case and the look-alikes of angle brackets make no difference. */
export const words = (text: string): string =>
  text.replaceAll('‹', '<').replaceAll('›', '>').replace(/\s+/g, ' ').trim().toLowerCase();

function stringsIn(value: unknown, key: string): string[] {
  if (silent.has(key)) return [];
  if (typeof value === 'string') return value === '' ? [] : [words(value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => stringsIn(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => stringsIn(part, name));
}

/** Words that reach nobody by e-mail can only be copied: there is nothing to go over before inserting. */
export const mayEdit = ({ insert, copy }: DraftElement): boolean => insert !== null || copy === null;

/** An element without what its own renderer needs not say. */
function spoken(element: PanelElement): unknown {
  switch (element.kind) {
    case 'contact':
      return { ...element, links: element.links.map(({ label }) => label) };
    case 'step':
      return element.evidence?.quotes.length === 1 ? { ...element, evidence: element.evidence.quotes } : element;
    case 'draft':
      return {
        ...element,
        template: element.template.options.length > 1 ? element.template : null,
        chipsLabel: element.chips.length > 0 ? element.chipsLabel : null,
        edit: mayEdit(element) ? element.edit : null,
      };
    case 'history':
      return {
        ...element,
        ...(element.entries.length === 0 ? { count: null, order: null } : { empty: null }),
        entries: element.entries.map(({ text, open, ...entry }) => ({
          ...entry,
          text: text === null ? null : words(text).slice(0, BEGINNING),
          open: open.map(({ label }) => label),
        })),
      };
    default:
      return element;
  }
}

/** Everything that a view says, in normal form. */
export const saidIn = (view: PanelView): string[] => view.flatMap((element) => stringsIn(spoken(element), ''));
