import type { ServerMessages } from '../pt-BR/server';

export const server: ServerMessages = {
  reminder: (name) => `Seguimiento: ${name}`,
  notReminded: 'Sin recordatorio en Google: falta su permiso para crearlo.',
  reminderFailed: 'El recordatorio en Google no se pudo actualizar ahora; actualice la tarjeta para reintentar.',
  reminderLeft: 'Su recordatorio en Google no se pudo quitar ahora: bórrelo en Tasks o en Calendar.',
  draftUnsure: 'Gmail no confirmó el borrador. Revise Borradores antes de insertarlo otra vez.',
  unknownRecipient: 'Gmail no dice para quién es este mensaje: compruebe que la persona no haya pedido que pare.',
  throttled: 'Demasiadas solicitudes a la vez. Espere unos segundos y actualice.',
};
