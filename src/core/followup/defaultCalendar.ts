import type { Calendar } from './Calendar';

/** Brazilian national holidays, São Paulo time, 09:00 to 18:00 (DOMAIN: What a next step is; READ: `--time-zone`). */
export const defaultCalendar: Calendar = {
  timeZone: 'America/Sao_Paulo',
  country: 'BR',
  state: null,
  daysOff: [],
  open: '09:00',
  close: '18:00',
};
