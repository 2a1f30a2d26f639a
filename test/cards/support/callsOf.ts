import type { ActParameters } from '../../../src/cards/CardAct';
import type { Action } from '../../../src/cards/Card';

const isAction = (value: object): value is Action => 'function' in value && 'parameters' in value;

/** What each button and picker of a card would send, those of the cards behind its buttons included. */
export function callsOf(value: unknown): ActParameters[] {
  if (Array.isArray(value)) return value.flatMap(callsOf);
  if (typeof value !== 'object' || value === null) return [];
  if (isAction(value)) return [Object.fromEntries(value.parameters.map(({ key, value: sent }) => [key, sent]))];
  return Object.values(value).flatMap(callsOf);
}
