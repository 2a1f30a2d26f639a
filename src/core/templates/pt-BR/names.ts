import type { TemplateId } from '../templateIds';

/** What each template is called in a list. */
export const names: Readonly<Record<TemplateId, string>> = {
  'first-follow-up': 'Primeiro follow-up',
  'second-follow-up': 'Segundo follow-up, com conteúdo útil',
  'third-follow-up': 'Terceiro follow-up, outra abordagem',
  'fourth-follow-up': 'Quarto follow-up, resposta em uma linha',
  goodbye: 'Despedida educada',
  answer: 'Resposta às perguntas',
  holding: 'Recebi, respondo até…',
  complaint: 'Resposta a uma reclamação',
  'keep-promise': 'Cumprir o que prometi',
  'meeting-confirm': 'Confirmação de reunião',
  'ask-channel': 'Qual canal prefere?',
  'pause-confirmed': 'Pausa combinada',
  'after-pause': 'Volta depois da pausa',
  'after-absence': 'Volta depois da ausência',
  redirect: 'Falar com a pessoa certa',
  closing: 'Encerramento depois do “não”',
  'win-back': 'Nova tentativa, meses depois',
  'thank-you': 'Agradecimento pela compra',
  'after-sale-7': 'Pós-venda, 7 dias',
  'after-sale-30': 'Pós-venda, 30 dias e avaliação',
  'after-sale-60': 'Pós-venda, 60 dias e indicação',
  'affiliate-month': 'Resultado do mês do afiliado',
  'affiliate-reengage': 'Reativar afiliado',
};
