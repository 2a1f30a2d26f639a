import { pack as en } from '../../src/core/language/en/pack';
import { pack as es } from '../../src/core/language/es/pack';
import { learn } from '../../src/core/language/learned';
import { pack as pt } from '../../src/core/language/pt-BR/pack';
import { words as enWords } from '../../src/i18n/en/words';
import { words as esWords } from '../../src/i18n/es/words';
import { words as ptWords } from '../../src/i18n/pt-BR/words';
import { learnWords } from '../../src/i18n/wordsOf';

// Tests of the readers call them as use cases do: with the languages learned; tests of sentences have the words at hand.
learn('pt', pt);
learn('es', es);
learn('en', en);
learnWords('pt-BR', ptWords);
learnWords('en', enWords);
learnWords('es', esWords);
