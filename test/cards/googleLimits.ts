import { markupProblems } from './markupProblems';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface Limits {
  readonly problems: readonly string[];
  /** Widgets in it, those of cards behind buttons included. */
  readonly widgets: number;
}

type Rule = (value: Readonly<Record<string, unknown>>, path: string, prefixes: readonly string[]) => string[];

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const missing = (value: Readonly<Record<string, unknown>>, names: readonly string[], path: string): string[] =>
  names.filter((name) => value[name] === undefined || value[name] === '').map((name) => `${path}: no ${name}`);

/** Inputs of one card, not of the cards behind its buttons: their names must differ. */
function inputNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inputNames);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    if (key === 'card') return [];
    const input =
      ['textInput', 'selectionInput', 'dateTimePicker'].includes(key) && isRecord(part) ? part['name'] : null;
    return typeof input === 'string' ? [input] : inputNames(part);
  });
}

const cardRule: Rule = (card, path) => {
  const names = inputNames(card['sections']);
  const widgets = list(card['sections']).reduce(
    (sum: number, one) => sum + (isRecord(one) ? list(one['widgets']).length : 0),
    0,
  );
  return [
    ...(list(card['sections']).length === 0 ? [`${path}: no sections`] : []),
    ...(widgets > 100 ? [`${path}: ${widgets} widgets, Google drops what passes 100`] : []),
    ...(new Set(names).size < names.length ? [`${path}: two inputs of one name`] : []),
  ];
};

/** What Google's pages ask beyond the definitions, by the name of the field in which the message stands. */
const rules: Readonly<Record<string, Rule>> = {
  card: cardRule,
  pushCard: cardRule,
  updateCard: cardRule,
  header: (header, path) => missing(header, ['title'], path),
  sections: (one, path) => (list(one['widgets']).length === 0 ? [`${path}: a section without widgets`] : []),
  widgets: (widget, path) => (Object.keys(widget).length === 0 ? [`${path}: an empty widget`] : []),
  onClick: (click, path) => (Object.keys(click).length === 1 ? [] : [`${path}: not exactly one thing to do`]),
  decoratedText: (text, path) => missing(text, ['text'], path),
  textParagraph: (text, path) => missing(text, ['text'], path),
  buttonList: (buttons, path) => (list(buttons['buttons']).length === 0 ? [`${path}: no buttons`] : []),
  buttons: (button, path) => missing(button, ['text', 'onClick'], path),
  button: (button, path) => missing(button, ['text', 'onClick'], path),
  cardActions: (action, path) => missing(action, ['actionLabel', 'onClick'], path),
  textInput: (input, path) => missing(input, ['name', 'label'], path),
  dateTimePicker: (input, path) => missing(input, ['name', 'label'], path),
  selectionInput: (input, path) => {
    const items = list(input['items']);
    const chosen = items.filter((item) => isRecord(item) && item['selected'] === true);
    return [
      ...missing(input, ['name', 'label'], path),
      ...(items.length === 0 || items.length > 100 ? [`${path}: ${items.length} items`] : []),
      ...(chosen.length === 1 ? [] : [`${path}: ${chosen.length} items selected`]),
    ];
  },
  openLink: ({ url }, path, prefixes) =>
    typeof url === 'string' && /^(?:https|mailto|tel):/.test(url) && prefixes.some((prefix) => url.startsWith(prefix))
      ? []
      : [`${path}: ${String(url)} may not be opened`],
  action: (action, path) => {
    if (!('function' in action)) return [];
    const keys = list(action['parameters']).map((one) => (isRecord(one) ? one['key'] : null));
    return [
      ...(String(action['function']).startsWith('https://') ? [] : [`${path}: not an https address`]),
      ...(new Set(keys).size < keys.length ? [`${path}: two parameters of one name`] : []),
    ];
  },
};

/** The fields that Google reads as its small HTML. */
const isMarkup = (key: string, parent: string): boolean =>
  key === 'text' && (parent === 'textParagraph' || parent === 'decoratedText');

function walk(value: unknown, key: string, path: string, prefixes: readonly string[]): Limits {
  if (Array.isArray(value)) {
    const parts = value.map((one: unknown, i) => walk(one, key, `${path}[${i}]`, prefixes));
    return {
      problems: parts.flatMap(({ problems }) => problems),
      widgets: parts.reduce((sum, { widgets }) => sum + widgets, 0),
    };
  }
  if (!isRecord(value)) return { problems: [], widgets: 0 };
  const parts = Object.entries(value).map(([name, part]) => ({
    ...walk(part, name, `${path}.${name}`, prefixes),
    markup: typeof part === 'string' && isMarkup(name, key) ? markupProblems(part, `${path}.${name}`) : [],
  }));
  return {
    problems: [
      ...(rules[key]?.(value, path, prefixes) ?? []),
      ...parts.flatMap(({ problems, markup }) => [...problems, ...markup]),
    ],
    widgets: (key === 'widgets' ? 1 : 0) + parts.reduce((sum, { widgets }) => sum + widgets, 0),
  };
}

/** What passes a limit of Google's that no definition holds: counts, required texts, links, markup. `name`: the field in which the value stands. */
export const googleLimits = (value: unknown, prefixes: readonly string[], name: string): Limits =>
  walk(value, name, name, prefixes);
