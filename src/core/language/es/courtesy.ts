import type { CourtesyLanguage } from '../CourtesyLanguage';

export const courtesy: CourtesyLanguage = {
  thanks: 'gracias agradec* agradezco'.split(' '),
  agrees:
    'ok okay vale perfect* excelente genial estupendo recibid* recibi entendido confirmad* acuerdo listo anotado enhorabuena felicidades claro nada igualmente'.split(
      ' ',
    ),
  filler:
    'hola buen buenos buenas dia dias tarde tardes noche noches semana fin todo bien un una saludo* abrazo* cordial cordialmente atentamente hasta luego pronto muchas mucho muy por la el las los lo y de del en que fue era eso esto usted ustedes me nos yo ya si no hay atencion ayuda rapidez respuesta mensaje informacion aclaracion* material tambien quedo quedamos disposicion'.split(
      ' ',
    ),
  news: 'adjunto adjunta envio necesito necesitamos pero falta'.split(' '),
};
