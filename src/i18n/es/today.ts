import type { TodayMessages } from '../pt-BR/today';

export const today: TodayMessages = {
  title: 'Hoy',
  loading: 'Reuniendo lo que vence hoy…',
  summary: (due, late) =>
    due + late === 0
      ? 'Todo al día.'
      : [due > 0 ? `${due} para hoy` : '', late > 0 ? `${late} en atraso` : ''].filter(Boolean).join(' · '),
  emptyTitle: 'Todo al día',
  emptyText: 'Hoy nadie espera por ti. Los próximos seguimientos aparecen aquí en su fecha.',
  partial: 'La lista muestra a las personas cuyos mensajes ya se abrieron aquí.',
  groups: { respond: 'Responder', promised: 'Prometido', 'follow-up': 'Seguimiento', waiting: 'En espera' },
  open: (who) => `Abrir la conversación con ${who}`,
  filter: 'Filtrar por segmento',
  all: 'Todos los segmentos',
  filterStage: 'Embudo: filtrar por etapa',
  allStages: 'Todas las etapas',
  more: (n) => `Mostrar ${n} más`,
  noneHere: 'Nadie en este filtro.',
  counted: (stage, count) => `${stage} ${count}`,
  noneHereText: 'Elige otro segmento u otra etapa.',
  next: (who, when) => `Ahora nadie espera por ti. Sigue ${who} (${when}).`,
  done: 'Hecho',
  kept: 'Cumplido',
  skip: 'Omitir',
  move: 'Aplazar',
  about: (what, who) => `${what}: ${who}`,
};
