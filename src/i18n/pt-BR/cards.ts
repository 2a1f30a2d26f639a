/** The words that only Gmail's cards need: a card has no tabs, no clipboard, and answers come over the network. */
export const cards = {
  refresh: 'Atualizar',
  older: (n: number): string => (n === 1 ? 'Mais 1 antigo' : `Mais ${n} antigos`),
  /** Above the dates for which somebody in Today can be put off. */
  until: 'Adiar para',
  fromStart: 'Voltar ao início da lista',
  hour: 'Hora (opcional)',
  hourHint: 'Com hora, o lembrete vai para a sua Agenda; sem hora, para as suas Tarefas.',
  /** Above the templates that fit the next step and the segment. */
  fits: 'Serve para agora',
  search: 'Procurar',
  spoke: { whatsapp: 'Falei pelo WhatsApp', phone: 'Falei por telefone' },
  copyHow: 'Selecione o texto e copie',
  changed:
    'A conversa mudou depois que este cartão foi mostrado. Nada foi feito: veja como está agora e toque de novo.',
  waiting: {
    title: 'Ainda trabalhando',
    text: 'O Gmail está demorando a responder. Nada se perdeu; atualize em alguns segundos.',
  },
  problem: 'Não deu certo',
  nothing: 'Nada para mostrar aqui',
  elsewhere: 'O Gmail guardou a resposta fora desta conversa. Ela está em Rascunhos, com o texto completo.',
  drafts: 'Abrir Rascunhos',
  again: 'Este botão é de um cartão antigo. Nada foi feito; toque de novo.',
  write: {
    title: 'Inserir um modelo',
    insert: 'Inserir no cursor',
    done: 'Texto inserido no cursor.',
  },
  data: {
    privacy:
      'O histórico dos seus contatos fica no servidor em que este complemento foi instalado, separado por usuário. As mensagens continuam no Gmail.',
    eraseHint: 'Apaga o histórico dela neste servidor. Um pedido para parar continua valendo.',
    file: 'O arquivo está pronto. O endereço vale por alguns minutos e só para você.',
    download: 'Baixar o arquivo',
  },
};
export type CardsMessages = typeof cards;
