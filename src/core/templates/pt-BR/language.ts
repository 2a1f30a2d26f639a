import type { TemplateLanguage } from '../TemplateLanguage';
import { texts } from './texts';

export const templates: TemplateLanguage = {
  texts,
  gaps: {
    me: 'seu nome',
    content: 'conteúdo que ajuda: título, link e por quê',
    answer: 'sua resposta',
    answerTo: 'resposta a “{quote}”',
    promised: 'o que você prometeu: texto, link ou anexo',
    meetingDay: 'dia e hora da reunião',
    clicks: 'cliques do mês',
    sales: 'vendas do mês',
    commission: 'comissão do mês',
    conversion: 'taxa de conversão',
    holdDay: 'data da resposta',
  },
  greetings: {
    formal: { f: 'Prezada {name},', m: 'Prezado {name},', any: 'Olá, {name},', none: 'Olá,' },
    informal: { plain: 'Oi, {name}!', warm: 'Oi, {name}, tudo bem?', none: 'Olá!', warmNone: 'Olá, tudo bem?' },
  },
  signOff: { formal: 'Atenciosamente,', informal: 'Um abraço,' },
  subject: 'Nossa conversa',
  mentions: {
    question: '{on}você perguntou: “{quote}”',
    request: '{on}você pediu: “{quote}”',
    problem: '{on}você contou: “{quote}”',
    objection: '{on}você comentou: “{quote}”',
    promise: '{on}você disse: “{quote}”',
    meeting: '{on}você escreveu: “{quote}”',
    deadline: '{on}você escreveu: “{quote}”',
    amount: '{on}você escreveu: “{quote}”',
    product: '{on}você escreveu: “{quote}”',
  },
  myPromise: '{on}escrevi: “{quote}”',
  thirdPerson: '{on}{them} escreveu: “{quote}”',
  dates: {
    months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
    weekdays: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'.split(' '),
    onWeekdays:
      'na segunda-feira,na terça-feira,na quarta-feira,na quinta-feira,na sexta-feira,no sábado,no domingo'.split(','),
    today: 'hoje',
    tomorrow: 'amanhã',
    yesterday: 'ontem',
    first: '1º',
    date: '{d} de {month}',
    year: ' de {y}',
    on: 'em {date}',
    full: '{weekday}, {date}',
    by: 'até {day}',
    byOn: false,
  },
};
