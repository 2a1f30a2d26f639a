import type { Locale } from '../../core/Locale';

/** What the preview says around the cards; the cards have their own words. */
export interface PreviewWords {
  readonly note: string;
  readonly places: Readonly<Record<'message' | 'home' | 'window' | 'settings', string>>;
  readonly placesLabel: string;
  readonly back: string;
  readonly menu: string;
  readonly waiting: string;
  readonly failed: string;
  readonly again: string;
  readonly noWindow: string;
  readonly consent: string;
}

export const previewWords: Readonly<Record<Locale, PreviewWords>> = {
  'pt-BR': {
    note: 'Prévia: os cartões são os do complemento, respondidos pelo servidor dele neste computador. Não é o Gmail.',
    places: { message: 'Mensagem', home: 'Início', window: 'Escrevendo', settings: 'Ajustes' },
    placesLabel: 'Onde você está no Gmail',
    back: 'Voltar',
    menu: 'Menu do cartão',
    waiting: 'Chamando o servidor…',
    failed: 'O servidor da prévia não respondeu.',
    again: 'Tentar de novo',
    noWindow: 'Abra uma resposta para ver o menu da janela de escrita.',
    consent: 'Aqui o Google pediria a sua permissão para:',
  },
  en: {
    note: 'Preview: these are the add-on’s cards, answered by its server on this computer. This is not Gmail.',
    places: { message: 'Message', home: 'Home', window: 'Writing', settings: 'Settings' },
    placesLabel: 'Where you are in Gmail',
    back: 'Back',
    menu: 'Card menu',
    waiting: 'Calling the server…',
    failed: 'The preview’s server did not answer.',
    again: 'Try again',
    noWindow: 'Open a reply to see the menu of the writing window.',
    consent: 'Here Google would ask for your permission to:',
  },
  es: {
    note: 'Vista previa: son las tarjetas del complemento, respondidas por su servidor en este equipo. No es Gmail.',
    places: { message: 'Mensaje', home: 'Inicio', window: 'Escribiendo', settings: 'Ajustes' },
    placesLabel: 'Dónde estás en Gmail',
    back: 'Volver',
    menu: 'Menú de la tarjeta',
    waiting: 'Llamando al servidor…',
    failed: 'El servidor de la vista previa no respondió.',
    again: 'Intentar de nuevo',
    noWindow: 'Abre una respuesta para ver el menú de la ventana de redacción.',
    consent: 'Aquí Google pediría tu permiso para:',
  },
};
