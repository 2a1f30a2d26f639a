import type { Segment } from '../contact/Contact';
import type { Action } from '../followup/NextStep';
import { names as en } from './en/names';
import { names as es } from './es/names';
import { names as ptBR } from './pt-BR/names';
import type { Template } from './Template';
import { templateIds, type TemplateId } from './templateIds';

const sale: readonly Segment[] = ['lead', 'customer'];
const all: readonly Segment[] = ['lead', 'customer', 'affiliate'];

const uses: Readonly<Record<TemplateId, readonly [readonly Action[], readonly Segment[]]>> = {
  'first-follow-up': [['follow-up'], sale],
  'second-follow-up': [['follow-up'], sale],
  'third-follow-up': [['follow-up'], sale],
  'fourth-follow-up': [['follow-up'], sale],
  goodbye: [['goodbye'], all],
  answer: [['answer'], all],
  holding: [['answer', 'keep-promise'], all],
  complaint: [['answer'], all],
  'keep-promise': [['keep-promise'], all],
  'meeting-confirm': [['answer', 'follow-up', 'keep-promise'], all],
  'ask-channel': [['follow-up', 'redirect'], all],
  'pause-confirmed': [['answer', 'close'], all],
  'after-pause': [['follow-up'], all],
  'after-absence': [['follow-up'], all],
  redirect: [['redirect'], all],
  closing: [['close'], all],
  'win-back': [['follow-up'], sale],
  'thank-you': [['thank'], sale],
  'after-sale-7': [['follow-up'], ['customer']],
  'after-sale-30': [['follow-up'], ['customer']],
  'after-sale-60': [['follow-up'], ['customer']],
  'affiliate-month': [['follow-up'], ['affiliate']],
  'affiliate-reengage': [['follow-up'], ['affiliate']],
};

/** All templates with what they are for, in the order of the list. */
export function templateList(): Template[] {
  return templateIds.map((id) => {
    const [actions, segments] = uses[id];
    return { id, actions, segments, names: { 'pt-BR': ptBR[id], en: en[id], es: es[id] } };
  });
}
