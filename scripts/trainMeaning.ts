/**
 * Learns from the labelled phrases of `test/fixtures/meaning`, held-out sets apart, how sentences of each kind are written, and writes
 * `src/core/language/<lang>/meaning.json`. Prints what the models that never saw a phrase say of it. Run after phrases were added:
 * `npx tsx scripts/trainMeaning.ts` (some minutes). The same phrases give the same files.
 */
import { writeFileSync } from 'node:fs';
import { learnLanguages } from '../src/core/language/learnLanguages';
import type { Spoken } from '../src/core/language/LanguagePack';
import type { MeaningModel } from '../src/core/language/MeaningModel';
import { bucketsText, weightsText } from '../src/core/language/meaningText';
import { chooseLimits, type Judged, type Limit } from './meaning/chooseLimits';
import { examplesOf, type Example } from './meaning/examples';
import { shuffled } from './meaning/shuffled';
import { trainModel, type Size, type TrainedModel } from './meaning/trainModel';

const FOLDS = 4;
const folders: Readonly<Record<Spoken, string>> = { pt: 'pt-BR', es: 'es', en: 'en' };
const sizes: Readonly<Record<Spoken, Size>> = {
  pt: { buckets: 6000, weights: 3000 },
  es: { buckets: 6000, weights: 3000 },
  en: { buckets: 6000, weights: 3000 },
};

async function main(): Promise<void> {
  await learnLanguages(['pt', 'es', 'en']);
  const languages = Object.keys(folders) as Spoken[];
  const judged = languages.flatMap((spoken) => judgeUnseen(examplesOf(spoken), sizes[spoken]));
  const limits = chooseLimits(judged);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
  console.log('kind             above   shown  looks like it  shows nothing  another signal  another detail');
  for (const { kind, above, shown, looksLike, nothing, signals, details } of limits)
    console.log(
      `${kind.padEnd(16)} ${above.toFixed(1).padStart(5)} ${percent(shown)}        ${percent(looksLike)}        ${percent(nothing)}         ${percent(signals)}         ${percent(details)}`,
    );
  for (const spoken of languages) write(spoken, trainModel(examplesOf(spoken), sizes[spoken]), limits);
}

/** What is said of each example by a model that learned from the others. */
function judgeUnseen(examples: readonly Example[], size: Size): Judged[] {
  const order = [...shuffled(examples, 1)];
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const scores = scorerOf(
      trainModel(
        order.filter((_, at) => at % FOLDS !== fold),
        size,
      ),
    );
    return order.filter((_, at) => at % FOLDS === fold).map((example) => ({ example, scores: scores(example) }));
  });
}

/** What a model says of each kind: of the sentence that shows it most. */
function scorerOf({ buckets, lines }: TrainedModel): (example: Example) => number[] {
  const rows = new Map(buckets.map((bucket, index) => [bucket, index]));
  return ({ sentences }) => {
    const known = sentences.map((features) => ({
      rows: features.flatMap((feature) => rows.get(feature) ?? []),
      share: 1 / Math.sqrt(features.length),
    }));
    return lines.map(({ bias, step, weights }) =>
      Math.max(
        ...known.map(
          ({ rows: own, share }) => bias + own.reduce((sum, row) => sum + (weights[row] ?? 0), 0) * step * share,
        ),
      ),
    );
  };
}

function write(spoken: Spoken, { buckets, lines }: TrainedModel, limits: readonly Limit[]): void {
  const model: MeaningModel = {
    buckets: bucketsText(buckets),
    weights: weightsText(lines.flatMap(({ weights }) => weights)),
    steps: lines.map(({ step }) => step),
    biases: lines.map(({ bias }, index) => Number((bias - (limits[index]?.above ?? 0)).toFixed(3))),
  };
  writeFileSync(`src/core/language/${folders[spoken]}/meaning.json`, `${JSON.stringify(model)}\n`);
}

void main();
