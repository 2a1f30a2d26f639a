import type { TemplateLanguage } from '../TemplateLanguage';
import { texts } from './texts';

export const templates: TemplateLanguage = {
  texts,
  gaps: {
    me: 'su nombre',
    content: 'contenido útil: título, enlace y por qué',
    answer: 'su respuesta',
    answerTo: 'respuesta a “{quote}”',
    promised: 'lo que prometió: texto, enlace o adjunto',
    meetingDay: 'día y hora de la reunión',
    clicks: 'clics del mes',
    sales: 'ventas del mes',
    commission: 'comisión del mes',
    conversion: 'tasa de conversión',
    holdDay: 'día de la respuesta',
  },
  greetings: {
    formal: { f: 'Estimada {name}:', m: 'Estimado {name}:', any: 'Hola, {name}:', none: 'Buen día:' },
    informal: {
      plain: 'Hola, {name}:',
      warm: 'Hola, {name}, ¿cómo estás?',
      none: 'Hola:',
      warmNone: 'Hola, ¿cómo estás?',
    },
  },
  signOff: { formal: 'Saludos cordiales,', informal: 'Un abrazo,' },
  subject: 'Nuestra conversación',
  // Written without a pronoun, so that the tone is the text's.
  mentions: {
    question: '{on}{preguntó|preguntaste}: “{quote}”',
    request: '{on}{pidió|pediste}: “{quote}”',
    problem: '{on}{contó|contaste}: “{quote}”',
    objection: '{on}{comentó|comentaste}: “{quote}”',
    promise: '{on}{dijo|dijiste}: “{quote}”',
    meeting: '{on}{escribió|escribiste}: “{quote}”',
    deadline: '{on}{escribió|escribiste}: “{quote}”',
    amount: '{on}{escribió|escribiste}: “{quote}”',
    product: '{on}{escribió|escribiste}: “{quote}”',
  },
  myPromise: '{on}{le|te} escribí: “{quote}”',
  thirdPerson: '{on}{them} escribió: “{quote}”',
  dates: {
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
    onWeekdays: 'el lunes,el martes,el miércoles,el jueves,el viernes,el sábado,el domingo'.split(','),
    today: 'hoy',
    tomorrow: 'mañana',
    yesterday: 'ayer',
    first: '1',
    date: '{d} de {month}',
    year: ' de {y}',
    on: 'el {date}',
    full: '{weekday} {date}',
    by: 'a más tardar {day}',
    byOn: true,
  },
};
