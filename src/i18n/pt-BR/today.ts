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
  late: 'em atraso',
  open: (who: string): string => `Abrir a conversa com ${who}`,
  filter: 'Filtrar por segmento',
  all: 'Todos',
  more: (n: number): string => `Mostrar mais ${n}`,
  noneHere: 'Ninguém neste filtro.',
};
export type TodayMessages = typeof today;
