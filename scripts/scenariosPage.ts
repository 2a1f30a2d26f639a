import type { Action } from '../src/core/followup/NextStep';
import { outcomeOf } from '../test/scenarios/outcomeOf';
import { scenarioFiles, scenariosIn } from '../test/scenarios/scenarioFiles';
import type { Scenario } from '../test/scenarios/Scenario';

const does: Readonly<Record<Action, string>> = {
  stop: 'no contact',
  answer: 'answer',
  'keep-promise': 'do what was promised',
  close: 'accept the no',
  thank: 'say thank you',
  redirect: 'write elsewhere',
  wait: 'wait',
  'follow-up': 'follow up',
  goodbye: 'say goodbye',
  none: 'nothing',
};

const intro = `# What comes next, case by case

Every rule of the follow-up engine as a case that a salesperson would tell: what happened, when it is asked, what comes next. The cases are
tests (\`test/scenarios\`); this page is written from them and from what the engine really answers, by \`npx tsx scripts/writeScenarios.ts\`.

\`me\` and \`them\` write e-mails, \`colleague\` is somebody else of their company, \`auto\` an automatic reply of theirs, \`user\` an act in the
sidebar. In brackets stands what the reader finds in a message. Days are those of São Paulo.
`;

/** The page docs/scenarios.md: Markdown, one section a table, one entry a case. Needs the Portuguese pack learned. */
export function scenariosPage(): string {
  const files = Object.keys(scenarioFiles) as (keyof typeof scenarioFiles)[];
  const sections = files.map((file) => {
    const cases = scenariosIn(file);
    return [`## ${scenarioFiles[file]} (${cases.length})`, ...cases.map(entry)].join('\n\n');
  });
  return `${[intro.trimEnd(), ...sections].join('\n\n')}\n`;
}

function entry(scenario: Scenario): string {
  const { why, now, events, settings, phone } = scenario;
  const { found, told } = outcomeOf(scenario);
  const due = found.due === null ? '' : `, ${found.due}`;
  const by = found.channel === 'email' ? '' : `, by ${found.channel}`;
  const template = found.template === null ? '' : `, template \`${found.template}\``;
  const given = [
    ...(settings ? [`settings ${JSON.stringify(settings)}`] : []),
    ...(phone === undefined ? [] : [`telephone ${phone}`]),
  ];
  return [
    `### ${why}`,
    ...(given.length > 0 ? [`With ${given.join(', ')}.`] : []),
    ['```text', ...events, '```'].join('\n'),
    `At ${now}: **${does[found.action]}**${due}${by}${template} (\`${told.code}\`, waiting on ${found.waitingOn}).`,
  ].join('\n\n');
}
