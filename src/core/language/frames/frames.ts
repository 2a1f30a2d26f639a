import type { ObjectionKind } from '../../details/Detail';
import type { ProseSignal } from '../SignalLanguage';
import { refusalFrames } from './refusalFrames';
import { delayFrames } from './delayFrames';
import { personFrames } from './personFrames';
import { purchaseFrames } from './purchaseFrames';
import { askFrames } from './askFrames';
import { promiseFrames } from './promiseFrames';
import { objectionFrames } from './objectionFrames';

/** What frames can show; `request` and so on as in `DetailLanguage`. */
export type FrameKind =
  ProseSignal | 'question' | 'request' | 'problem' | 'promise' | 'plan' | 'reminder' | ObjectionKind;

/**
 * How people say what follow-ups are decided by, in meanings and not in words, so that one list reads every language that has a `Lexicon`.
 * The notation is that of `FrameIndex`.
 */
export const frames: Readonly<Record<FrameKind, readonly string[]>> = {
  ...refusalFrames,
  ...delayFrames,
  ...personFrames,
  ...purchaseFrames,
  ...askFrames,
  ...promiseFrames,
  ...objectionFrames,
};
