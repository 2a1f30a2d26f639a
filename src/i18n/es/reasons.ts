import type { Facts } from '../Facts';
import type { reasons as reasonShape, unless as unlessShape } from '../pt-BR/reasons';

const silence = ({ who, days, count }: Facts): string =>
  count('days') > 0 ? `${who} no responde desde hace ${days('days')}` : `${who} todavía no respondió`;
const habit = ({ who, days, count, text }: Facts): string =>
  text('habit') === null
    ? ''
    : ` ${who} suele responder ${count('habit') === 0 ? 'el mismo día' : `en ${days('habit')}`}.`;
const ordinal = ({ count }: Facts): string => `Este es el seguimiento ${count('attempt')} de ${count('of')}`;
const numbered = (facts: Facts): string => (facts.count('attempt') > 0 ? ` ${ordinal(facts)}.` : '');

export const reasons: typeof reasonShape = {
  'opted-out': ({ who, on }) =>
    `${who} pidió${on('date')} no recibir más mensajes. No se sugiere nada hasta que levantes la restricción.`,
  'opted-out-wrote-again': ({ who, on }) =>
    `${who} había pedido${on('date')} no recibir mensajes, pero volvió a escribir. Responde a este mensaje, y solo a este.`,
  asked: ({ who, on }) => `${who} preguntó o pidió algo${on('date')} y espera tu respuesta.`,
  raised: ({ who, on }) => `${who} planteó un problema o una objeción${on('date')} que aún no tiene respuesta.`,
  'wrote-last': ({ who, on }) => `${who} escribió por última vez${on('date')} y parece esperar una respuesta tuya.`,
  'back-from-pause': ({ who, on }) =>
    `La pausa que pidió ${who} terminó${on('until')}. Es hora de retomar la conversación.`,
  promised: ({ on, by }) => `Prometiste esto${on('promisedOn')}${by('date')} y todavía no figura como cumplido.`,
  declined: ({ who, on }) =>
    `${who} dijo${on('date')} que no va a seguir adelante. Una respuesta elegante deja la puerta abierta.`,
  'chose-other': ({ who, on }) =>
    `${who} contó${on('date')} que eligió otra opción. Una respuesta elegante deja la puerta abierta.`,
  purchased: ({ who, on }) => `${who} cerró la compra${on('date')}. Da las gracias mientras la decisión está fresca.`,
  bounced: ({ text }) =>
    `El mensaje a ${text('address') ?? 'esta dirección'} no se pudo entregar. Usa otra dirección u otro canal.`,
  'wrong-person': ({ who, person }) =>
    `${who} avisó que este tema lo lleva otra persona${person === null ? '. Pregunta con quién hablar.' : `: ${person}.`}`,
  'left-company': ({ who, person }) =>
    `${who} ya no trabaja en la empresa${person === null ? '. Averigua quién quedó a cargo.' : `. Quedó a cargo: ${person}.`}`,
  'they-promised': ({ who, person, by }) =>
    `${person ?? who} quedó en responder${by('until')}. Espera a que pase ese plazo.`,
  'promise-passed': (facts) =>
    `${facts.person ?? facts.who} quedó en responder${facts.until('until')}, y todavía no escribió.${numbered(facts)}`,
  'meeting-agreed': ({ on }) => `Acordaron hablar${on('until')}. Espera a que pase ese día.`,
  'meeting-passed': (facts) =>
    `Habían acordado hablar${facts.on('until')}. Retoma desde lo que se dijo.${numbered(facts)}`,
  'back-from-absence': (facts) =>
    facts.on('until') === ''
      ? `La ausencia de ${facts.who} ya debe haber terminado: es momento de retomar.${numbered(facts)}`
      : `${facts.who} avisó que volvería${facts.on('until')}: es momento de retomar.${numbered(facts)}`,
  'out-of-office': ({ who, on, person }) =>
    `Respuesta automática: ${who} no está${on('until') && ` y vuelve${on('until')}`}.${person === null ? '' : ` Mientras tanto, atiende: ${person}.`}`,
  'not-now': ({ who, count, from, until }) =>
    count('stated') === 1
      ? `${who} pidió hablar${from('until')}. Hasta entonces, sin mensajes.`
      : `${who} pidió dejarlo para más adelante, sin decir cuándo. En pausa${until('until')}.`,
  paused: ({ who, until }) => `Pusiste en pausa el contacto con ${who}${until('until')}. Hasta entonces, sin mensajes.`,
  'after-decline': ({ who, from }) => `${who} dijo que no y ya respondiste. Cabe un nuevo intento${from('until')}.`,
  'colleague-answered': ({ who, person }) =>
    `${person ?? 'Alguien'}, de la misma empresa, respondió. Decide si el seguimiento con ${who} continúa.`,
  silent: (facts) =>
    `${silence(facts)}. ${ordinal(facts)}${facts.count('interval') > 0 ? `, previsto para ${facts.days('interval')} después de tu último contacto` : ''}.${habit(facts)}`,
  'silent-listless': (facts) =>
    `${silence(facts)}, y sus últimas respuestas fueron cortas: el intervalo se duplicó${facts.count('interval') > 0 ? ` a ${facts.days('interval')}` : ''}. ${ordinal(facts)}.`,
  'last-attempt': (facts) =>
    `${silence(facts)}, pese a varios intentos. Despídete con cortesía y deja la puerta abierta.`,
  'goodbye-sent': ({ who }) => `Ya te despediste. Si ${who} escribe, la conversación vuelve a empezar.`,
  'ended-well': () => 'La conversación terminó bien y no quedó nada pendiente.',
  'nothing-open': () => 'No hay nada abierto con este contacto.',
  'after-sale': ({ count, who }) =>
    count('day') >= 60
      ? `Pasaron ${count('day')} días desde la compra: buen momento para pedir una recomendación a ${who}.`
      : count('day') >= 30
        ? `Pasaron ${count('day')} días desde la compra: confirma que todo va bien e invita a ${who} a dejar una reseña.`
        : count('day') > 0
          ? `Pasaron ${count('day')} días desde la compra: confirma que todo funciona bien.`
          : `${who} acaba de comprar. Da las gracias hoy mismo.`,
  'affiliate-month': ({ who, month }) =>
    `Toca el mensaje mensual para ${who}${month && `, con las cifras de ${month}`}.`,
};

export const unless: typeof unlessShape = {
  'they-answer': ({ who }) => `Si ${who} responde antes, el seguimiento se cancela.`,
  'i-answer': () => 'Sale de la lista en cuanto respondas.',
  'user-lifts': () => 'Solo cambia si levantas la restricción y anotas el motivo.',
  'i-keep-it': () => 'Sale de la lista cuando lo cumplas o lo marques como cumplido.',
  'they-write-first': ({ who }) => `Si ${who} escribe antes, la espera termina.`,
  'user-decides': () => 'Queda en espera hasta que decidas.',
  'new-address': () => 'Con una dirección nueva, la conversación sigue allí.',
  complaint: () => 'Si surge un reclamo, este paso queda en suspenso.',
};

export const someone = 'el contacto';
