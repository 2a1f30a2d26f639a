import type { failures as failureShape, refusals as refusalShape } from '../pt-BR/failures';

export const failures: typeof failureShape = {
  offline: 'Sin conexión por ahora. Lo que ya se leyó sigue aquí; intenta de nuevo cuando vuelva la red.',
  denied: 'El programa de correo no dio permiso para esto. Revisa los permisos del complemento e intenta de nuevo.',
  blocked:
    'El navegador no deja que Retorno guarde nada en esta página, y sin memoria no aconseja: podría escribir a quien pidió que no lo contacten. Permite las cookies y los datos de sitios de terceros (por lo general, en el icono junto a la dirección) y recarga, o usa Outlook para escritorio.',
  gone: 'Este mensaje ya no está abierto. Ábrelo de nuevo para continuar.',
  throttled: 'El servidor de correo pidió una pausa. Espera un minuto e intenta de nuevo.',
  unsupported: 'Este programa de correo no ofrece esto. Copia el texto y pégalo donde lo necesites.',
  broken: 'Algo falló al leer o guardar. No se envió ni se perdió nada; intenta de nuevo.',
  full: 'No queda espacio para guardar en este dispositivo. Libera espacio o borra datos antiguos en Ajustes.',
  timeout: 'El programa de correo no respondió a tiempo. Intenta de nuevo.',
};

export const refusals: typeof refusalShape = {
  stopped: 'Esta persona pidió no recibir mensajes. Levanta antes la restricción, si hay motivo.',
  'other-item': 'Ya tienes abierto otro mensaje. No se insertó nada; vuelve a esta conversación e intenta de nuevo.',
  incomplete: 'El texto todavía tiene huecos. Revísalo antes de insertarlo.',
  'not-a-date': 'Esta fecha no sirve. Elige un día a partir de mañana.',
  empty: 'Escribe algo antes de registrarlo.',
  'not-pending': 'Este seguimiento ya no está pendiente.',
  'sent-before': 'Este contacto ya recibió este contenido.',
};
