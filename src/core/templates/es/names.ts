import type { TemplateId } from '../templateIds';

/** What each template is called in a list. */
export const names: Readonly<Record<TemplateId, string>> = {
  'first-follow-up': 'Primer seguimiento',
  'second-follow-up': 'Segundo seguimiento, con contenido útil',
  'third-follow-up': 'Tercer seguimiento, otro enfoque',
  'fourth-follow-up': 'Cuarto seguimiento, respuesta en una línea',
  goodbye: 'Despedida cordial',
  answer: 'Respuesta a preguntas',
  holding: 'Recibido, respondo el…',
  complaint: 'Respuesta a un reclamo',
  'keep-promise': 'Cumplir lo prometido',
  'meeting-confirm': 'Confirmación de reunión',
  'ask-channel': '¿Qué canal prefiere?',
  'pause-confirmed': 'Pausa acordada',
  'after-pause': 'Regreso después de la pausa',
  'after-absence': 'Regreso después de su ausencia',
  redirect: 'Llegar a la persona indicada',
  closing: 'Cierre después de un «no»',
  'win-back': 'Nuevo intento, meses después',
  'thank-you': 'Agradecimiento por la compra',
  'after-sale-7': 'Posventa, 7 días',
  'after-sale-30': 'Posventa, 30 días y reseña',
  'after-sale-60': 'Posventa, 60 días y recomendación',
  'affiliate-month': 'Resultados del mes del afiliado',
  'affiliate-reengage': 'Reactivar a un afiliado',
};
