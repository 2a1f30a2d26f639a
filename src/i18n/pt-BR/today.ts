/** The words of the Today view. */
export const today = {
  title: 'Hoje',
  loading: 'Juntando o que vence hoje…',
  summary: (due: number, late: number): string =>
    due + late === 0
      ? 'Tudo em dia.'
      : [due > 0 ? `${due} para hoje` : '', late > 0 ? `${late} em atraso` : ''].filter(Boolean).join(' · '),
  emptyTitle: 'Tudo em dia',
  emptyText: 'Ninguém espera por você hoje. Os próximos follow-ups aparecem aqui na data certa.',
  partial: 'A lista mostra as pessoas cujas mensagens já foram abertas aqui.',
  groups: { respond: 'Responder', promised: 'Prometido', 'follow-up': 'Acompanhar', waiting: 'Aguardando' },
  open: (who: string): string => `Abrir a conversa com ${who}`,
  filter: 'Filtrar por segmento',
  all: 'Todos os segmentos',
  filterStage: 'Funil: filtrar por etapa',
  allStages: 'Todas as etapas',
  more: (n: number): string => `Mostrar mais ${n}`,
  noneHere: 'Ninguém neste filtro.',
  counted: (stage: string, count: number): string => `${stage} ${count}`,
  noneHereText: 'Escolha outro segmento ou outra etapa.',
  next: (who: string, when: string): string => `Ninguém espera por você agora. O próximo é ${who} (${when}).`,
  done: 'Feito',
  kept: 'Cumprido',
  skip: 'Pular',
  move: 'Adiar',
  about: (what: string, who: string): string => `${what}: ${who}`,
};
export type TodayMessages = typeof today;
