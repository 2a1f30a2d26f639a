import type { Words } from '../Words';
import { dates } from './dates';
import { failures, refusals } from './failures';
import { pane } from './pane';
import { reasons, someone, unless } from './reasons';

export const words: Words = { pane, dates, failures, refusals, reasons, unless, someone };
