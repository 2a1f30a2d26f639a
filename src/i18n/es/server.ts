import type { ServerMessages } from '../pt-BR/server';

export const server: ServerMessages = {
  reminder: (name) => `Seguimiento: ${name}`,
  notReminded: 'Sin recordatorio en Google: falta tu permiso para crearlo.',
  reminderFailed: 'El recordatorio en Google no se pudo actualizar ahora; actualiza la tarjeta para reintentar.',
  reminderLeft:
    'El recordatorio de esa persona en Google no se pudo quitar ahora. Lo intentaremos de nuevo cuando vuelvas a abrir Retorno; también se puede borrar en Tareas o en Calendario.',
  draftUnsure: 'Gmail no confirmó el borrador. Revisa Borradores antes de insertarlo otra vez.',
  unknownRecipient: 'Gmail no dice para quién es este mensaje: comprueba que la persona no haya pedido que pare.',
  throttled: 'Demasiadas solicitudes a la vez. Espera unos segundos y actualiza.',
};
