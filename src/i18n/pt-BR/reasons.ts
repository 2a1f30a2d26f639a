import type { ReasonCode, Unless } from '../../core/followup/NextStep';
import type { Facts } from '../Facts';

const silence = ({ who, days, count }: Facts): string =>
  count('days') > 0 ? `${who} não responde há ${days('days')}` : `${who} ainda não respondeu`;
/** How long they usually take; 0 business days is the same day. */
const habit = ({ who, days, count, text }: Facts): string =>
  text('habit') === null
    ? ''
    : ` ${who} costuma responder ${count('habit') === 0 ? 'no mesmo dia' : `em ${days('habit')}`}.`;
const ordinal = ({ count }: Facts): string => `Este é o follow-up ${count('attempt')} de ${count('of')}`;
const numbered = (facts: Facts): string => (facts.count('attempt') > 0 ? ` ${ordinal(facts)}.` : '');

/** Why a step is suggested. `who` is the contact's name or the word for "the contact"; never a gendered form of it. */
export const reasons: Record<ReasonCode, (facts: Facts) => string> = {
  'opted-out': ({ who, on }) =>
    `${who} pediu${on('date')} para não receber mais mensagens. Nada é sugerido enquanto você não liberar o contato.`,
  'opted-out-wrote-again': ({ who, on }) =>
    `${who} tinha pedido${on('date')} para não receber mensagens, mas voltou a escrever. Responda a esta mensagem, e só a ela.`,
  asked: ({ who, on }) => `${who} perguntou ou pediu algo${on('date')} e espera a sua resposta.`,
  raised: ({ who, on }) => `${who} trouxe um problema ou uma objeção${on('date')} que ainda não teve resposta.`,
  'wrote-last': ({ who, on }) => `${who} escreveu por último${on('date')} e parece esperar um retorno seu.`,
  'back-from-pause': ({ who, on }) => `A pausa que ${who} pediu terminou${on('until')}. É hora de retomar a conversa.`,
  promised: ({ on, by }) => `Você prometeu isto${on('promisedOn')}${by('date')} e ainda não consta como cumprido.`,
  declined: ({ who, on }) =>
    `${who} disse${on('date')} que não vai seguir adiante. Uma resposta elegante deixa a porta aberta.`,
  'chose-other': ({ who, on }) =>
    `${who} contou${on('date')} que escolheu outra opção. Uma resposta elegante deixa a porta aberta.`,
  purchased: ({ who, on }) => `${who} fechou a compra${on('date')}. Agradeça enquanto a decisão está fresca.`,
  bounced: ({ text }) =>
    `A mensagem para ${text('address') ?? 'este endereço'} não foi entregue. Use outro endereço ou outro canal.`,
  'wrong-person': ({ who, person }) =>
    `${who} avisou que este assunto é com outra pessoa${person === null ? '. Pergunte com quem falar.' : `: ${person}.`}`,
  'left-company': ({ who, person }) =>
    `${who} não trabalha mais na empresa${person === null ? '. Descubra quem assumiu o assunto.' : `. Quem assumiu: ${person}.`}`,
  'they-promised': ({ who, person, until }) =>
    `${person ?? who} ficou de dar um retorno${until('until')}. Espere passar esse prazo.`,
  'promise-passed': (facts) =>
    `${facts.person ?? facts.who} ficou de dar um retorno${facts.until('until')}, e ainda não escreveu.${numbered(facts)}`,
  'meeting-agreed': ({ by }) => `Vocês têm uma conversa combinada${by('until')}. Espere passar essa data.`,
  'meeting-passed': (facts) =>
    `A conversa que vocês combinaram${facts.by('until')} já passou. Retome a partir do que foi dito nela.${numbered(facts)}`,
  'back-from-absence': (facts) =>
    facts.on('until') === ''
      ? `A ausência de ${facts.who} já deve ter terminado: dá para retomar a conversa.${numbered(facts)}`
      : `${facts.who} avisou que voltaria${facts.on('until')}: já dá para retomar a conversa.${numbered(facts)}`,
  'out-of-office': ({ who, on, person }) =>
    `Resposta automática: ${who} está fora${on('until') && ` e volta${on('until')}`}.${person === null ? '' : ` Enquanto isso, quem atende: ${person}.`}`,
  'not-now': ({ who, count, from, until }) =>
    count('stated') === 1
      ? `${who} pediu para conversar${from('until')}. Até lá, sem mensagens.`
      : `${who} pediu para deixar para depois, sem dizer quando. Pausa${until('until')}.`,
  paused: ({ who, until }) => `Você pausou o contato com ${who}${until('until')}. Até lá, sem mensagens.`,
  'after-decline': ({ who, from }) => `${who} recusou e você já respondeu. Uma nova tentativa cabe${from('until')}.`,
  'colleague-answered': ({ who, person }) =>
    `${person ?? 'Um colega'}, da mesma empresa, respondeu. Decida se o acompanhamento com ${who} continua.`,
  silent: (facts) =>
    `${silence(facts)}. ${ordinal(facts)}${facts.count('interval') > 0 ? `, previsto para ${facts.days('interval')} depois do seu último contato` : ''}.${habit(facts)}`,
  'silent-listless': (facts) =>
    `${silence(facts)}, e as últimas respostas foram curtas: o intervalo dobrou${facts.count('interval') > 0 ? ` para ${facts.days('interval')}` : ''}. ${ordinal(facts)}.`,
  'last-attempt': (facts) =>
    `${silence(facts)}, apesar das várias tentativas. Despeça-se com educação e deixe a porta aberta.`,
  'goodbye-sent': ({ who }) => `Você já se despediu. Se ${who} escrever, a conversa recomeça.`,
  'ended-well': () => 'A conversa terminou bem e nada ficou pendente.',
  'nothing-open': () => 'Nada em aberto com este contato.',
  'after-sale': ({ count, who }) =>
    count('day') >= 60
      ? `Faz ${count('day')} dias da compra: bom momento para pedir uma indicação a ${who}.`
      : count('day') >= 30
        ? `Faz ${count('day')} dias da compra: confira se está tudo bem e convide ${who} a deixar uma avaliação.`
        : count('day') > 0
          ? `Faz ${count('day')} dias da compra: confira se está tudo funcionando bem.`
          : `${who} acabou de comprar. Agradeça hoje mesmo.`,
  'affiliate-month': ({ who, month }) =>
    `Está na hora da mensagem mensal para ${who}${month && `, com os números de ${month}`}.`,
};

/** What would change the step. */
export const unless: Record<Unless['code'], (facts: Facts) => string> = {
  'they-answer': ({ who }) => `Se ${who} responder antes, o follow-up é cancelado.`,
  'i-answer': () => 'Sai da lista assim que você responder.',
  'user-lifts': () => 'Só muda se você liberar o contato e registrar o motivo.',
  'i-keep-it': () => 'Sai da lista quando você cumprir ou marcar como cumprido.',
  'they-write-first': ({ who }) => `Se ${who} escrever antes, a espera termina.`,
  'user-decides': () => 'Fica em espera até você decidir.',
  'new-address': () => 'Com um endereço novo, a conversa continua por lá.',
  complaint: () => 'Se surgir uma reclamação, este passo fica suspenso.',
};

/** The contact without a name, at the start of a sentence and inside one. */
export const someone = 'o contato';
