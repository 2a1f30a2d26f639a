import type { LanguagePack } from '../LanguagePack';
import { dates } from './dates';
import { details } from './details';
import { lexicon } from './lexicon';
import { signals } from './signals';

export const pack: LanguagePack = { dates, details, lexicon, signals };
