import { pack as en } from '../../src/core/language/en/pack';
import { pack as es } from '../../src/core/language/es/pack';
import { learn } from '../../src/core/language/learned';
import { pack as pt } from '../../src/core/language/pt-BR/pack';

// Tests of the readers call them as use cases do: with the languages learned.
learn('pt', pt);
learn('es', es);
learn('en', en);
