import type { Lexicon } from '../Lexicon';
import { verbs } from './verbs';
import { words } from './words';

/** Portuguese by meaning, of Brazil and Portugal; folded. */
export const lexicon: Lexicon = {
  endings: {
    ar: 'ar:i ares:i armos:i1 arem:i o:n1 a:n3s as:n3 amos:np1 am:n3 ei:p1 aste:p3 ou:p3 aram:p3 ara:f3p arei:f1 aras:f3 aremos:f1 arao:f3 aria:c13 arias:c3 ariamos:c1 ariam:c3 ava:h13 avas:h3 avamos:h1 avam:h3 ando:g ado:t ada:t ados:t adas:t e:s es:s emos:s em:s asse:s assem:s assemos:s',
    er: 'er:i eres:i ermos:i1 erem:i o:n1 e:n3s es:n3 emos:np1 em:n3 i:p1 este:p3 eu:p3 eram:p3 era:f3p erei:f1 eras:f3 eremos:f1 erao:f3 eria:c13 erias:c3 eriamos:c1 eriam:c3 ia:h13 ias:h3 iamos:h1 iam:h3 endo:g ido:t ida:t idos:t idas:t a:s as:s amos:s am:s esse:s essem:s',
    ir: 'ir:i ires:i irmos:i1 irem:i o:n1 e:n3s es:n3 imos:np1 em:n3 i:p1n3s iste:p3 iu:p3 uiu:p3 iram:p3 ira:f3p irei:f1 iras:f3 iremos:f1 irao:f3 iria:c13 irias:c3 iriamos:c1 iriam:c3 ia:h13 ias:h3 iamos:h1 iam:h3 indo:g ido:t ida:t idos:t idas:t a:s as:s amos:s am:s isse:s issem:s ui:n3s uem:n3',
  },
  verbs,
  words,
  light:
    'o a os as um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela pelos pelas para com e que muito muita muitos bem bastante meio tao todo toda todos todas qualquer quaisquer nenhum nenhuma tambem mesmo mesma ja ainda so agora hoje aqui ai la eu ele ela isto isso esse essa esses essas este esta estes estas desse dessa desses dessas deste desta nesse nessa neste nesta seu sua seus suas meu minha meus minhas nosso nossa nossos nossas vosso vossa vossos vossas imediatamente definitivamente urgente infelizmente realmente sinceramente novo nova novos novas tipo mais me te se lhe lhes voce voces ser sendo sido seja fosse fossem foi foram demais ali um_pouco um_bocado qualquer_tipo_de',
  courtesy:
    'por_favor por_gentileza se_faz_favor faz_favor fazendo_favor obrigado obrigada grato grata gentilmente please',
  respell: 'act at ect et ict it oct ot uct ut ptim tim epc ec opt ot cc c mm m nn n',
  subjects: '',
  clitics: '',
  expansions: '',
  frames: { plan: ['my you +act.n3f3 -if -maybe'] },
};
