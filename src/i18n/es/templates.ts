import type { TemplatesMessages } from '../pt-BR/templates';

export const templates: TemplatesMessages = {
  title: 'Plantillas',
  intro: 'Cada plantilla se completa con lo que de verdad se dijo. Lo que nadie sabe queda marcado, nunca inventado.',
  find: 'Buscar plantilla',
  none: 'Ninguna plantilla con ese nombre.',
  previewWith: (who) => `Con los datos de ${who}`,
  previewSample: 'Abre una conversación para ver la vista previa con los datos del contacto.',
  use: 'Usar en esta conversación',
  notHere: 'Esta persona pidió no recibir mensajes.',
  groups: {
    'follow-up': 'Prospección y seguimiento',
    answer: 'Respuestas',
    stop: 'Pausas y cierres',
    'after-sale': 'Posventa',
    affiliate: 'Afiliados',
  },
};
