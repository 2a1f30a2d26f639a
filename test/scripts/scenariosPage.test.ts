import { readFileSync } from 'node:fs';
import { scenariosPage } from '../../scripts/scenariosPage';

test('docs/scenarios.md is what the scenarios and the engine say now', () => {
  expect(readFileSync('docs/scenarios.md', 'utf8')).toBe(scenariosPage());
});
