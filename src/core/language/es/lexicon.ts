import type { Lexicon } from '../Lexicon';
import { verbs } from './verbs';
import { words } from './words';

/** Spanish by meaning, of Spain and the Americas; folded. */
export const lexicon: Lexicon = {
  endings: {
    ar: 'ar:i o:n1p3 as:n3 a:n3s amos:np1 an:n3 e:p1s es:s en:s emos:s aste:p3 aron:p3 are:f1 aras:f3 ara:f3 aremos:f1 aran:f3 aria:c13 arias:c3 ariamos:c1 arian:c3 aba:h13 abas:h3 abamos:h1 aban:h3 ando:g ado:t ada:t ados:t adas:t ad:s asen:s',
    er: 'er:i o:n1 es:n3 e:n3s emos:n1 en:n3 i:p1 iste:p3 io:p3 imos:p1 ieron:p3 ere:f1 era:f3 eremos:f1 eran:f3 eria:c13 eriamos:c1 erian:c3 ia:h13 ias:h3 iamos:h1 ian:h3 iendo:g yendo:g ido:t ida:t idos:t idas:t a:s as:s an:s amos:s iera:s ieran:s',
    ir: 'ir:i o:n1 es:n3 e:n3s imos:np1 en:n3 i:p1 iste:p3 io:p3 ieron:p3 ire:f1 ira:f3 iremos:f1 iran:f3 iria:c13 iriamos:c1 irian:c3 ia:h13 ias:h3 iamos:h1 ian:h3 iendo:g ido:t ida:t idos:t idas:t a:s as:s an:s amos:s iera:s ieran:s uyo:n1 uye:n3 uya:s uyan:s',
  },
  verbs,
  words,
  light:
    'el la los las un una unos unas de del en al a por para con y que muy mucho mucha muchos bien bastante tan todo toda todos todas cualquier ningun ninguna tambien mismo misma ya aun solo ahora hoy aqui alli yo ella esto eso ese esa esos esas este esta estos estas su sus mi mis nuestro nuestra nuestros nuestras tu vuestro inmediatamente definitivamente urgente lamentablemente realmente sinceramente nuevo nueva tipo mas me te se le les lo usted ustedes ser sido sea fuera un_poco rato toda_via',
  courtesy: 'por_favor porfa porfavor favor_de gracias muchas_gracias',
  respell: '',
  subjects: '',
  clitics: 'melo noslo telo selo melos nos me te les le los las lo la se',
  expansions: '',
  frames: {
    'opted-out': ['? me give_self +cease_noun -client -goods', '? give_me +me? +of +cease_noun -client -goods'],
    plan: ['my you +act.n3f3 -if -maybe', '^ this act.n3 -me -if'],
    promise: ['you|this act.n1!p', 'act.n1 you act'],
  },
};
