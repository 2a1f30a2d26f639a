import { outcomeOf } from './outcomeOf';
import { scenarioFiles, scenariosIn } from './scenarioFiles';

const files = Object.keys(scenarioFiles) as (keyof typeof scenarioFiles)[];

for (const file of files) {
  const scenarios = scenariosIn(file);
  describe(file, () => {
    test.each(scenarios.map((scenario) => [scenario.why, scenario] as const))('%s', (_why, scenario) => {
      const { found, quotes } = outcomeOf(scenario);
      const { quote, ...expected } = scenario.expect;
      expect(found).toMatchObject(expected);
      if (quote !== undefined) expect(quotes).toContain(quote);
    });
  });
}

test('there are at least 120 scenarios, each with a sentence of its own', () => {
  const sentences = files.flatMap((file) => scenariosIn(file).map(({ why }) => why));
  expect(sentences.length).toBeGreaterThanOrEqual(120);
  expect(new Set(sentences).size).toBe(sentences.length);
});
