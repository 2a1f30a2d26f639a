/** Day and time words of Brazilian Portuguese; weekdays from Monday, as ISO counts them. */
export const dates = {
  weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  months: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  shortMonths: ['jan.', 'fev.', 'mar.', 'abr.', 'mai.', 'jun.', 'jul.', 'ago.', 'set.', 'out.', 'nov.', 'dez.'],
  today: 'hoje',
  tomorrow: 'amanhã',
  yesterday: 'ontem',
  day: (day: number, month: string, year: number | null): string =>
    `${day === 1 ? '1º' : day} de ${month}${year === null ? '' : ` de ${year}`}`,
  /** As it follows a verb: "na sexta-feira (20 de novembro)", "no sábado, …". */
  on: (weekday: number, text: string): string => `${weekday > 5 ? 'no' : 'na'} ${text}`,
  until: (text: string): string => `até ${text}`,
  from: (text: string): string => `a partir de ${text}`,
  by: (text: string): string => `para ${text}`,
  ago: (duration: string): string => `há ${duration}`,
  daysAgo: (n: number): string => `há ${n} ${n === 1 ? 'dia' : 'dias'}`,
  inDays: (n: number): string => `em ${n} ${n === 1 ? 'dia' : 'dias'}`,
  businessDays: (n: number): string => `${n} ${n === 1 ? 'dia útil' : 'dias úteis'}`,
  unknown: 'sem data',
};
