/** The words of the Templates view; the templates themselves are the core's. */
export const templates = {
  title: 'Modelos',
  intro: 'Cada modelo se completa com o que a conversa já diz. O que ninguém sabe fica marcado, nunca inventado.',
  find: 'Procurar modelo',
  none: 'Nenhum modelo com esse nome.',
  previewWith: (who: string): string => `Com os dados de ${who}`,
  previewSample: 'Abra uma conversa para ver a prévia com os dados do contato.',
  use: 'Usar nesta conversa',
  notHere: 'Esta pessoa pediu para não receber mensagens.',
  groups: {
    'follow-up': 'Prospecção e follow-up',
    answer: 'Respostas',
    stop: 'Pausas e encerramentos',
    'after-sale': 'Pós-venda',
    affiliate: 'Afiliados',
  },
};
export type TemplatesMessages = typeof templates;
