import type { CourtesyLanguage } from '../CourtesyLanguage';

export const courtesy: CourtesyLanguage = {
  thanks: 'obrigad* agradec* grat* valeu vlw obg brigad*'.split(' '),
  agrees:
    'ok okay okey perfeit* combinad* certo certinho beleza blz otim* excelente maravilha show joia legal recebid* recebi ciente fechado confirmad* entendi entendido anotado disponha imagina nada feliz parabens sucesso'.split(
      ' ',
    ),
  filler:
    'oi ola bom boa dia tarde noite semana fim feriado tudo bem abraco* abs bjs beijo* att atenciosamente cordialmente ate mais logo breve muito muita mesmo pela pelo pelas pelos por a o as os e de do da em um uma que foi era isso voce voces me nos eu ja sim de nao ha que atencao retorno ajuda rapidez resposta agilidade gentileza mensagem informacao informacoes esclarecimento* envio material tambem qualquer coisa disposicao fico ficamos aqui'.split(
      ' ',
    ),
  news: 'segue* anexo anexei envio-lhe encaminho preciso precisamos mas porem falta faltou'.split(' '),
};
