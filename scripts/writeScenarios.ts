import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnLanguages } from '../src/core/language/learnLanguages';
import { scenariosPage } from './scenariosPage';

// `npx tsx scripts/writeScenarios.ts`, after a change of the scenarios or of a rule.
await learnLanguages(['pt']);
writeFileSync(join(import.meta.dirname, '../docs/scenarios.md'), scenariosPage());
