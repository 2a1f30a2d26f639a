/** What only the server has to say, beside the cards' own words. */
export const server = {
  /** Title of a task or calendar event. */
  reminder: (name: string): string => `Follow-up: ${name}`,
  notReminded: 'Sem lembrete no Google: falta a sua permissão para criá-lo.',
  reminderFailed: 'O lembrete no Google não pôde ser atualizado agora; atualize o cartão para tentar de novo.',
  reminderLeft:
    'O lembrete dela no Google não pôde ser removido agora. Tentaremos de novo quando você voltar a abrir o Retorno; ele também pode ser apagado em Tarefas ou na Agenda.',
  /** The draft may have been made although no answer came. */
  draftUnsure: 'O Gmail não confirmou o rascunho. Confira em Rascunhos antes de inserir de novo.',
  /** Gmail does not say to whom the window in which the user writes is addressed. */
  unknownRecipient: 'O Gmail não diz para quem é esta mensagem: confira se a pessoa não pediu para parar.',
  /** Each visit of a person is answered; too many at once wait. */
  throttled: 'Muitos pedidos de uma vez. Espere alguns segundos e atualize.',
};
export type ServerMessages = typeof server;
