import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type INamespace, Root } from 'protobufjs';
import { answerShapes } from './answerShapes';
import { googleLimits } from './googleLimits';
import { holdAgainst } from './holdAgainst';

const chat = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@google-apps/chat/package.json'));
const protos = JSON.parse(readFileSync(join(chat, 'build/protos/protos.json'), 'utf8')) as INamespace;
const root = Root.fromJSON(protos);
root.addJSON({ answers: answerShapes });
root.resolveAll();

/** Bytes and widgets of one answer: our own bounds, well below where Google drops or refuses. */
export const bounds = { bytes: 50 * 1024, widgets: 60 };

/** What Google would not take of a card; empty when all is well. `prefixes`: the addresses that links may begin with. */
export const cardProblems = (card: unknown, prefixes: readonly string[]): string[] => [
  ...holdAgainst(root.lookupType('google.apps.card.v1.Card'), card, 'card'),
  ...googleLimits(card, prefixes, 'card').problems,
];

/**
 * What Google would not take of an answer to a trigger or a click: the wrong envelope, anything that is no card JSON, too many widgets, too
 * many bytes. Empty when all is well.
 */
export function answerProblems(kind: 'trigger' | 'click', answer: unknown, prefixes: readonly string[]): string[] {
  const asks = typeof answer === 'object' && answer !== null && 'requesting_google_scopes' in answer;
  const envelope = asks ? 'AuthorizationError' : kind === 'trigger' ? 'RenderActions' : 'SubmitFormResponse';
  const { problems, widgets } = googleLimits(answer, prefixes, 'answer');
  const bytes = Buffer.byteLength(JSON.stringify(answer) ?? '');
  return [
    ...holdAgainst(root.lookupType(`answers.${envelope}`), answer, 'answer'),
    ...problems,
    ...(widgets > bounds.widgets ? [`answer: ${widgets} widgets`] : []),
    ...(bytes > bounds.bytes ? [`answer: ${bytes} bytes`] : []),
  ];
}
