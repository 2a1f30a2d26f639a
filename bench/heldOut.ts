import { readdirSync } from 'node:fs';
import { learnLanguages } from '../src/core/language/learnLanguages';
import { readDetails } from '../src/core/details/readDetails';
import { readSignals } from '../src/core/signals/readSignals';
import { labelledPhrases, messageSaying, reads } from '../test/core/signals/phrases';

/**
 * Labelled phrases of the project's own, each set apart (`npx tsx bench/heldOut.ts [-v]`): recall of each class, what is shown by hard
 * negatives and by neutral sentences. The sets named `heldout-*` and `written*` were written by people who had not seen the rules. `-v` lists the misses.
 */
const folder = 'test/fixtures/meaning';
const verbose = process.argv.includes('-v');
const options = { me: ['eu@nexo.example'], timeZone: 'America/Sao_Paulo' };

interface Tally {
  right: number;
  all: number;
}

async function main(): Promise<void> {
  await learnLanguages(['pt', 'es', 'en']);
  const sets = [...new Set(readdirSync(folder).map((name) => name.replace(/\.\w\w\.txt$/, '')))].sort();
  for (const set of sets) {
    const tally = new Map<string, Tally>();
    const count = (key: string, right: boolean): void => {
      const found = tally.get(key) ?? { right: 0, all: 0 };
      tally.set(key, { right: found.right + (right ? 1 : 0), all: found.all + 1 });
    };
    const misses: string[] = [];
    for (const language of ['pt', 'es', 'en'] as const) {
      for (const phrase of labelledPhrases(language, set)) {
        const kind = phrase.label.replace(/:.*/, '');
        const group =
          phrase.label === 'none' ? 'neutral left alone' : phrase.not ? 'hard negatives left alone' : 'shown';
        const right = reads(phrase);
        count(`${group}, all`, right);
        if (phrase.label !== 'none') count(`${group}: ${kind}`, right);
        if (right) continue;
        const message = messageSaying(phrase.text, language);
        const shown = [...readSignals(message, options), ...readDetails(message, options)].map((found) =>
          [found.kind, 'until' in found ? found.until : found.date].filter(Boolean).join('='),
        );
        const label = `${phrase.not ? 'not:' : ''}${phrase.label}${phrase.value ? `=${phrase.value}` : ''}`;
        misses.push(`  ${language} ${label} | ${phrase.text} [${shown.join(' ')}]`);
      }
    }
    console.log(`\n${set}`);
    for (const [key, { right, all }] of [...tally].sort(([a], [b]) => a.localeCompare(b)))
      console.log(`  ${key}: ${right}/${all} (${((100 * right) / all).toFixed(0)} %)`);
    if (verbose) for (const miss of misses) console.log(miss);
  }
}

void main();
