import type { DetailKind } from '../details/Detail';
import type { SignalKind } from '../signals/Signal';
import type { TemplateId } from './templateIds';

/** Which details a template may refer to as `mention`, best first; templates not named here take `anything`. */
export const mentionKinds: Readonly<Partial<Record<TemplateId, readonly DetailKind[]>>> = {
  'first-follow-up': ['promise', 'question', 'request', 'problem', 'meeting', 'deadline', 'product', 'objection'],
  'second-follow-up': ['problem', 'objection', 'question', 'request', 'product'],
  'third-follow-up': ['objection', 'problem', 'question', 'request'],
  // Nobody who may be on the way out is reminded of what they had against it.
  'fourth-follow-up': ['problem', 'request', 'question', 'product'],
  goodbye: ['problem', 'request', 'question', 'product'],
  holding: ['question', 'request', 'problem', 'objection'],
  complaint: ['problem', 'objection', 'question', 'request'],
  'meeting-confirm': ['meeting'],
  redirect: ['question', 'request', 'product'],
  'after-sale-7': ['problem', 'request', 'objection'],
  'after-sale-30': ['problem', 'request', 'objection'],
  'after-sale-60': ['problem', 'request'],
  'affiliate-month': ['question', 'request', 'problem'],
};
export const anything: readonly DetailKind[] = ['question', 'request', 'problem', 'promise', 'product', 'meeting'];

/** Which signal's sentence a template refers to as `theirWords`. */
export const signalKinds: Readonly<Partial<Record<TemplateId, readonly SignalKind[]>>> = {
  'pause-confirmed': ['not-now'],
  'after-pause': ['not-now'],
  closing: ['declined', 'chose-other'],
  'win-back': ['declined', 'chose-other'],
  redirect: ['wrong-person', 'left-company'],
  'thank-you': ['purchased'],
  complaint: ['complaint'],
};

/** What an answer goes through, point by point. */
export const answerKinds: readonly DetailKind[] = ['question', 'request', 'problem', 'objection'];
/** More points than this in one letter are read by nobody. */
export const MOST_ANSWERS = 4;
