/**
 * Learns from the labelled phrases of `test/fixtures/meaning`, held-out sets apart, how sentences of each kind are written, and writes
 * `src/core/language/<lang>/meaning.json`. Prints what the models that never saw a phrase say of it. Run after phrases were added:
 * `npx tsx scripts/trainMeaning.ts` (some minutes). The same phrases give the same files.
 */
import { writeFileSync } from 'node:fs';
import { learnLanguages } from '../src/core/language/learnLanguages';
import type { Spoken } from '../src/core/language/LanguagePack';
import { LEARNED_KINDS, type MeaningModel } from '../src/core/language/MeaningModel';
import { weighMeaning } from '../src/core/language/weighMeaning';
import { chooseLimits, chooseLonger, type Judged, type Limit, type LongerLimit } from './meaning/chooseLimits';
import { examplesOf, objectionsOf, type Example } from './meaning/examples';
import { shuffled } from './meaning/shuffled';
import { trainAbout } from './meaning/trainAbout';
import { trainModel, type Trained } from './meaning/trainModel';

const FOLDS = 3;
const folders: Readonly<Record<Spoken, string>> = { pt: 'pt-BR', es: 'es', en: 'en' };
/** Asked for more in whole mails, in log odds, of a kind that too few of them show. */
const UNKNOWN_LONGER = 1.5;
/** Buckets of a language: the size of its model. With 16,000 it tells one in a hundred less, with 40,000 hardly more. */
const SIZE = 24000;

async function main(): Promise<void> {
  await learnLanguages(['pt', 'es', 'en']);
  const languages = Object.keys(folders) as Spoken[];
  const judged = languages.flatMap((spoken) => judgeUnseen(examplesOf(spoken)));
  const limits = chooseLimits(judged);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
  console.log('kind             above   shown  looks like it  shows nothing  another signal  another detail');
  for (const { kind, above, shown, looksLike, nothing, signals, details } of limits)
    console.log(
      `${kind.padEnd(16)} ${above.toFixed(1).padStart(5)} ${percent(shown)}        ${percent(looksLike)}        ${percent(nothing)}         ${percent(signals)}         ${percent(details)}`,
    );
  const longer = chooseLonger(judged, limits, UNKNOWN_LONGER);
  console.log('in whole mails   above    told   of that, so');
  for (const { kind, above, told, so } of longer)
    console.log(`${kind.padEnd(16)} ${above.toFixed(1).padStart(5)} ${percent(told)}       ${percent(so)}`);
  for (const spoken of languages) write(spoken, trainModel(examplesOf(spoken), SIZE), limits, longer);
}

/** What is said of each example by a model that learned from the others. */
function judgeUnseen(examples: readonly Example[]): Judged[] {
  const order = [...shuffled(examples, 1)];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weigh = weighMeaning(
      trainModel(
        order.filter((_, at) => at % FOLDS !== fold),
        SIZE,
      ),
    );
    return order
      .filter((_, at) => at % FOLDS === fold)
      .map((example) => {
        const said = example.sentences.map(weigh);
        return { example, scores: LEARNED_KINDS.map((kind) => Math.max(...said.map((each) => each[kind]))) };
      });
  });
}

function write(spoken: Spoken, model: Trained, limits: readonly Limit[], longer: readonly LongerLimit[]): void {
  const above = limits.map((limit) => limit.above);
  const biases = model.biases.map((bias, index) => Number((bias - (above[index] ?? 0)).toFixed(3)));
  const more = longer.map((limit, index) => Number((limit.above - (above[index] ?? 0)).toFixed(1)));
  const whole: MeaningModel = { ...model, biases, longer: more, about: trainAbout(objectionsOf(spoken)) };
  const file = `src/core/language/${folders[spoken]}/meaning.json`;
  writeFileSync(file, `${JSON.stringify(whole)}\n`);
}

void main();
