import type { Locale } from '../../../src/core/Locale';
import type { MessageEvent } from '../../../src/core/ledger/LedgerEvent';
import { detailOf, eventOf, signalOf } from './sampleInput';

interface Words {
  readonly question: string;
  readonly problem: string;
  readonly objection: string;
  readonly product: readonly [string, string];
  readonly meeting: string;
  readonly notNow: string;
  readonly declined: string;
  readonly purchased: string;
  readonly complaint: string;
  readonly promise: string;
}

const words: Readonly<Record<Locale, Words>> = {
  'pt-BR': {
    question: 'O valor por mês já inclui a migração dos dados?',
    problem: 'Hoje perdemos muito tempo conferindo o estoque na mão.',
    objection: 'Achei o valor um pouco acima do que previmos.',
    product: ['Gostamos bastante do Plano Gestão.', 'o Plano Gestão'],
    meeting: 'Vamos marcar na terça às 15h?',
    notNow: 'Me procure de novo em março.',
    declined: 'Decidimos não seguir com o projeto.',
    purchased: 'Fechado, pode emitir o contrato!',
    complaint: 'O sistema está fora do ar desde ontem.',
    promise: 'Te envio a proposta revisada até sexta.',
  },
  en: {
    question: 'Does the monthly price include moving our data?',
    problem: 'We lose a lot of time counting stock by hand.',
    objection: 'The price is a little above what we had planned.',
    product: ['We really liked the Growth plan.', 'the Growth plan'],
    meeting: 'Shall we say Tuesday at 3 pm?',
    notNow: 'Please get back to me in March.',
    declined: 'We decided not to go ahead with the project.',
    purchased: 'Deal, please send the contract!',
    complaint: 'The system has been down since yesterday.',
    promise: 'I will send you the revised proposal by Friday.',
  },
  es: {
    question: '¿El precio mensual ya incluye la migración de los datos?',
    problem: 'Hoy perdemos mucho tiempo contando el inventario a mano.',
    objection: 'El precio quedó un poco por encima de lo previsto.',
    product: ['Nos gustó mucho el Plan Gestión.', 'el Plan Gestión'],
    meeting: '¿Quedamos el martes a las 15?',
    notNow: 'Escríbame de nuevo en marzo.',
    declined: 'Decidimos no seguir con el proyecto.',
    purchased: '¡Hecho, puede emitir el contrato!',
    complaint: 'El sistema está caído desde ayer.',
    promise: 'Le envío la propuesta revisada el viernes.',
  },
};

/** A conversation with something for every slot, invented: Carla's message, then one of mine. */
export function sampleConversation(locale: Locale): MessageEvent[] {
  const said = words[locale];
  return [
    eventOf({
      messageId: '<carla-1@vidrosul.example>',
      details: [
        detailOf({ kind: 'question', quote: said.question }),
        detailOf({ kind: 'problem', quote: said.problem }),
        detailOf({ kind: 'product', quote: said.product[0], topic: said.product[1] }),
        detailOf({ kind: 'objection', quote: said.objection, objection: 'price' }),
        detailOf({ kind: 'meeting', quote: said.meeting, date: '2024-08-20' }),
      ],
      signals: [
        signalOf({ kind: 'not-now', quote: said.notNow, until: '2025-03-01' }),
        signalOf({ kind: 'declined', quote: said.declined }),
        signalOf({ kind: 'purchased', quote: said.purchased }),
        signalOf({ kind: 'complaint', quote: said.complaint }),
      ],
    }),
    eventOf({
      messageId: '<bruno-1@nexo.example>',
      at: '2024-08-13T09:00:00-03:00',
      direction: 'sent',
      from: { name: 'Bruno Tavares', address: 'bruno@nexo.example' },
      details: [detailOf({ kind: 'promise', by: 'me', quote: said.promise, date: '2024-08-16' })],
    }),
    eventOf({
      messageId: '<away-1@vidrosul.example>',
      at: '2024-08-13T09:01:00-03:00',
      auto: 'out-of-office',
      signals: [signalOf({ kind: 'out-of-office', quote: 'Away.', until: '2024-08-15' })],
    }),
  ];
}
