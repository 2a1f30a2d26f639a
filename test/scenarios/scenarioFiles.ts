import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from './Scenario';

/** The tables of scenarios, in the order in which docs/scenarios.md shows them, each with what it is about. */
export const scenarioFiles = {
  silence: 'When they do not answer',
  answers: 'When they write',
  holds: 'When there is something to wait for',
  stops: 'When to stop',
  afterSale: 'After the sale, and affiliates',
  habits: 'Their habits, the user’s settings, and how much is enough',
} as const;

/** The scenarios of one table. */
export function scenariosIn(file: keyof typeof scenarioFiles): Scenario[] {
  return JSON.parse(readFileSync(join(process.cwd(), 'test/scenarios', `${file}.json`), 'utf8')) as Scenario[];
}
