/**
 * Learns from the labelled phrases of `test/fixtures/meaning`, held-out sets apart, how sentences of each kind are written, and writes
 * `src/core/language/<lang>/meaning.json`. Prints what the models that never saw a phrase say of it. Run after phrases were added:
 * `npx tsx scripts/trainMeaning.ts` (a quarter of an hour on two processors; needs Apertium, see `translated`). The same phrases give the same
 * files.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { learnLanguages } from '../src/core/language/learnLanguages';
import type { Spoken } from '../src/core/language/LanguagePack';
import { LEARNED_KINDS, type MeaningModel } from '../src/core/language/MeaningModel';
import { weighMeaning } from '../src/core/language/weighMeaning';
import { chooseLimits, chooseLonger, type Judged, type Limit, type LongerLimit } from './meaning/chooseLimits';
import { examplesOf, objectionsOf, type Example } from './meaning/examples';
import { shuffled } from './meaning/shuffled';
import { trainAbout } from './meaning/trainAbout';
import { trainModel } from './meaning/trainModel';

const FOLDS = 3;
const folders: Readonly<Record<Spoken, string>> = { pt: 'pt-BR', es: 'es', en: 'en' };
/** Asked for more in whole mails, in log odds, of a kind that too few of them show. */
const UNKNOWN_LONGER = 1.5;
/** Buckets of a language: the size of its model. With 16,000 it tells one in a hundred less, with 40,000 hardly more. */
const SIZE = 24000;

type Job = readonly [what: 'judge' | 'train', spoken: Spoken];

async function main(): Promise<void> {
  const languages = Object.keys(folders) as Spoken[];
  const jobs = (['judge', 'train'] as const).flatMap((what) => languages.map((spoken): Job => [what, spoken]));
  const done = await inProcesses(jobs);
  const judged = done.flatMap(({ judged: some }) => some ?? []);
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
  for (const { spoken, model } of done) if (model) write(spoken, model, limits, longer);
}

/** What one job gives. */
interface Done {
  readonly spoken: Spoken;
  readonly judged?: readonly Judged[];
  readonly model?: Omit<MeaningModel, 'longer'>;
}

/** Each job in a process of its own, as many at once as there are processors. */
async function inProcesses(jobs: readonly Job[]): Promise<Done[]> {
  const left = [...jobs];
  const done: Done[] = [];
  const work = async (): Promise<void> => {
    for (let job = left.shift(); job; job = left.shift()) done.push(await inProcess(job));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

function inProcess(job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', [...job], { serialization: 'advanced' });
    child.once('message', (done) => resolve(done as Done));
    child.once('exit', (code) => reject(new Error(`${job.join(' ')} ended with ${String(code)} and said nothing`)));
  });
}

async function doJob(what: string | undefined, spoken: Spoken): Promise<void> {
  await learnLanguages([spoken]);
  const examples = examplesOf(spoken);
  const done: Done =
    what === 'judge'
      ? { spoken, judged: judgeUnseen(examples) }
      : { spoken, model: { ...trainModel(examples, SIZE), about: trainAbout(objectionsOf(spoken)) } };
  process.send?.(done);
}

/** What is said of each example by a model that learned from the others; of the lines of a set of mails by one that saw none of that
 * author's. What a machine put into the language is learned from, and not judged. */
function judgeUnseen(examples: readonly Example[]): Judged[] {
  const order = [...shuffled(examples, 1, 7)];
  const sets = [...new Set(examples.flatMap(({ mails }) => mails ?? []))];
  const foldOf = (example: Example, at: number): number =>
    (example.mails === null ? at : sets.indexOf(example.mails)) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weigh = weighMeaning(
      trainModel(
        order.filter((example, at) => foldOf(example, at) !== fold),
        SIZE,
      ),
    );
    return order
      .filter((example, at) => foldOf(example, at) === fold && example.worth === 1)
      .map(({ sentences, kind, not, all, asks, mails }) => {
        const said = sentences.map(weigh);
        const scores = LEARNED_KINDS.map((each) => Math.max(...said.map((one) => one[each])));
        return { example: { kind, not, all, asks, mails }, scores };
      });
  });
}

function write(
  spoken: Spoken,
  model: Omit<MeaningModel, 'longer'>,
  limits: readonly Limit[],
  longer: readonly LongerLimit[],
): void {
  const above = limits.map((limit) => limit.above);
  const biases = model.biases.map((bias, index) => Number((bias - (above[index] ?? 0)).toFixed(3)));
  const more = longer.map((limit, index) => Number((limit.above - (above[index] ?? 0)).toFixed(1)));
  const whole: MeaningModel = { ...model, biases, longer: more };
  const file = `src/core/language/${folders[spoken]}/meaning.json`;
  writeFileSync(file, `${JSON.stringify(whole)}\n`);
}

const [what, spoken] = process.argv.slice(2);
void (spoken ? doJob(what, spoken as Spoken) : main());
