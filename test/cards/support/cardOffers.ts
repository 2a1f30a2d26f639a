import { actFrom } from '../../../src/cards/actFrom';
import type { Action } from '../../../src/cards/Card';
import type { ActParameters, CardAct, Inputs } from '../../../src/cards/CardAct';
import type { PanelAct } from '../../../src/panel/PanelAct';
import type { PanelView } from '../../../src/panel/PanelElement';
import { named, typed } from './offersIn';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isAction = (value: unknown): value is Action => isRecord(value) && 'function' in value && 'parameters' in value;

const parametersOf = ({ parameters }: Action): ActParameters =>
  Object.fromEntries(parameters.map(({ key, value }) => [key, value]));

interface Picker {
  readonly name: string;
  readonly values: readonly string[];
}

/** The pickers of one card that wait for a button. */
function pickersIn(value: unknown): Picker[] {
  if (Array.isArray(value)) return value.flatMap(pickersIn);
  if (!isRecord(value)) return [];
  const input = value['selectionInput'];
  if (!isRecord(input)) return Object.entries(value).flatMap(([key, part]) => (key === 'card' ? [] : pickersIn(part)));
  if ('onChangeAction' in input || !Array.isArray(input['items'])) return [];
  const values = input['items'].flatMap((item: unknown) => (isRecord(item) ? [String(item['value'])] : []));
  return [{ name: String(input['name']), values }];
}

/** Every way in which the pickers of a card can stand, with `typed` in its other fields. */
const fillings = (pickers: readonly Picker[]): Inputs[] =>
  pickers.reduce<Inputs[]>(
    (all, { name, values }) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{ ...typed }],
  );

/** Acts that only a card needs: the ways between its views. */
const isPanelAct = (act: CardAct): act is PanelAct & CardAct =>
  !['show', 'history', 'today', 'preview', 'write', 'save', 'export', 'ask-erase', 'erase'].includes(act.do);

/**
 * Everything that a card offers to do, those behind its buttons included, in normal form: what a click means is read as the server reads it. A
 * link to a message is the act of opening it, a field to copy from the act of copying. The one-tap notes of a call or a WhatsApp are the form of
 * the panel with nothing typed, so they add nothing.
 */
export function cardOffers(value: unknown, view: PanelView, pickers: readonly Picker[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => cardOffers(one, view, pickers));
  if (!isRecord(value)) return [];
  const meant = (action: Action, inputs: readonly Inputs[]): string[] =>
    inputs
      .map((typedIn) => actFrom(parametersOf(action), typedIn, view))
      .flatMap((act) => (act !== null && isPanelAct(act) ? [named(act)] : []));
  const { url } = value;
  const message = typeof url === 'string' ? /rfc822msgid%3A(.*)$/.exec(url)?.[1] : undefined;
  const here = 'sections' in value ? pickersIn(value['sections']) : pickers;
  const change = value['onChangeAction'];
  const items = value['items'];
  return [
    ...(message === undefined ? [] : [named({ do: 'open', messageId: decodeURIComponent(message) })]),
    ...(value['name'] === 'copy' ? [named({ do: 'copy' })] : []),
    ...(isAction(change) && Array.isArray(items)
      ? meant(
          change,
          items.flatMap((item: unknown) =>
            isRecord(item) ? [{ [String(value['name'])]: String(item['value']) }] : [],
          ),
        )
      : []),
    ...(isAction(value['action']) ? meant(value['action'], fillings(here)) : []),
    ...Object.entries(value)
      .filter(([key]) => key !== 'action' && key !== 'onChangeAction')
      .flatMap(([, part]) => cardOffers(part, view, here)),
  ];
}
