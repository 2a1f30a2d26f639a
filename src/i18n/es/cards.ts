import type { CardsMessages } from '../pt-BR/cards';

export const cards: CardsMessages = {
  refresh: 'Actualizar',
  older: (n) => (n === 1 ? '1 más antiguo' : `${n} más antiguos`),
  until: 'Posponer hasta',
  fromStart: 'Volver al inicio de la lista',
  hour: 'Hora (opcional)',
  hourHint: 'Con hora, el recordatorio va a tu Calendario; sin hora, a tus Tareas.',
  fits: 'Sirve para ahora',
  search: 'Buscar',
  spoke: { whatsapp: 'Hablamos por WhatsApp', phone: 'Hablamos por teléfono' },
  copyHow: 'Selecciona el texto y cópialo',
  changed:
    'La conversación cambió después de mostrarse esta tarjeta. No se hizo nada: mira cómo está ahora y toca de nuevo.',
  waiting: {
    title: 'Todavía en ello',
    text: 'Gmail está tardando en responder. No se perdió nada; actualiza en unos segundos.',
  },
  problem: 'No funcionó',
  nothing: 'Nada que mostrar aquí',
  elsewhere: 'Gmail guardó la respuesta fuera de esta conversación. Está en Borradores, con el texto completo.',
  drafts: 'Abrir Borradores',
  again: 'Este botón es de una tarjeta antigua. No se hizo nada; toca de nuevo.',
  write: {
    title: 'Insertar una plantilla',
    insert: 'Insertar en el cursor',
    done: 'Texto insertado en el cursor.',
  },
  data: {
    privacy:
      'El historial de tus contactos queda en el servidor donde se instaló este complemento, separado por usuario. Los mensajes siguen en Gmail.',
    eraseHint: 'Borra su historial en este servidor. La solicitud de no recibir más sigue en vigor.',
    file: 'El archivo está listo. Su dirección sirve durante unos minutos y solo para ti.',
    download: 'Descargar el archivo',
  },
};
