import enMeaning from '../../src/core/language/en/meaning.json';
import { pack as en } from '../../src/core/language/en/pack';
import esMeaning from '../../src/core/language/es/meaning.json';
import { pack as es } from '../../src/core/language/es/pack';
import { learn } from '../../src/core/language/learned';
import ptMeaning from '../../src/core/language/pt-BR/meaning.json';
import { pack as pt } from '../../src/core/language/pt-BR/pack';
import { words as enWords } from '../../src/i18n/en/words';
import { words as esWords } from '../../src/i18n/es/words';
import { words as ptWords } from '../../src/i18n/pt-BR/words';
import { learnWords } from '../../src/i18n/wordsOf';

// Tests of the readers call them as use cases do: with the languages learned; tests of sentences have the words at hand.
learn('pt', pt, ptMeaning);
learn('es', es, esMeaning);
learn('en', en, enMeaning);
learnWords('pt-BR', ptWords);
learnWords('en', enWords);
learnWords('es', esWords);
