import type { Locale } from '../core/Locale';

/** What the demo's mail client says; the sidebar has its own words. */
export interface DemoWords {
  readonly title: string;
  readonly tagline: string;
  readonly sampleNow: (day: string) => string;
  readonly sampleNote: string;
  readonly own: (offered: number) => string;
  readonly newest: (offered: number, found: number) => string;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark' | 'contrast', string>>;
  readonly language: string;
  readonly restart: string;
  readonly restartNote: string;
  readonly list: string;
  readonly search: string;
  readonly noMatch: string;
  readonly me: string;
  readonly unread: string;
  readonly messages: (count: number) => string;
  readonly choose: string;
  readonly thread: string;
  readonly to: string;
  readonly cc: string;
  readonly noSubject: string;
  readonly noDate: string;
  readonly remoteBlocked: (count: number) => string;
  readonly body: (who: string) => string;
  readonly quoted: string;
  readonly attachments: string;
  readonly reply: string;
  readonly replyWindow: string;
  readonly subject: string;
  readonly editor: string;
  readonly send: string;
  readonly discard: string;
  readonly sent: string;
  readonly resize: string;
  readonly back: string;
  readonly views: Readonly<Record<'list' | 'message' | 'sidebar', string>>;
  readonly viewsLabel: string;
  readonly loading: string;
  readonly failed: string;
  readonly size: (kilobytes: string) => string;
  readonly client: string;
}

const pt: DemoWords = {
  title: 'Retorno',
  tagline: 'demonstração',
  sampleNow: (day) => `Hoje: ${day}`,
  sampleNote: 'Caixa de exemplo com relógio próprio: nela, hoje é sempre esta semana. Nada sai desta página.',
  own: (offered) => `Seus arquivos: ${offered} mensagens, lidas só neste computador`,
  newest: (offered, found) => `As ${offered} mensagens mais recentes de ${found}, lidas só neste computador`,
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Escuro', contrast: 'Alto contraste' },
  language: 'Idioma',
  restart: 'Recomeçar',
  restartNote: 'Apaga o que foi enviado, agendado e anotado nesta demonstração',
  list: 'Conversas',
  search: 'Buscar nas conversas',
  noMatch: 'Nenhuma conversa encontrada.',
  me: 'eu',
  unread: 'não lida',
  messages: (count) => `${count} mensagens`,
  choose: 'Escolha uma conversa',
  thread: 'Conversa aberta',
  to: 'para',
  cc: 'cópia',
  noSubject: '(sem assunto)',
  noDate: 'sem data',
  remoteBlocked: (count) =>
    count === 1 ? '1 conteúdo remoto bloqueado nesta mensagem' : `${count} conteúdos remotos bloqueados nesta mensagem`,
  body: (who) => `Mensagem de ${who}`,
  quoted: 'texto citado',
  attachments: 'Anexos',
  reply: 'Responder',
  replyWindow: 'Resposta',
  subject: 'Assunto',
  editor: 'Texto da resposta',
  send: 'Enviar',
  discard: 'Descartar',
  sent: 'Enviada na demonstração. Nada saiu deste computador.',
  resize: 'Largura da barra lateral',
  back: 'Voltar à lista',
  views: { list: 'Conversas', message: 'Mensagem', sidebar: 'Retorno' },
  viewsLabel: 'Partes da tela',
  loading: 'Abrindo a caixa…',
  failed: 'O servidor da demonstração não respondeu. Execute npm start e recarregue a página.',
  size: (kilobytes) => `${kilobytes} KB`,
  client: 'Programa de e-mail',
};

const en: DemoWords = {
  title: 'Retorno',
  tagline: 'demo',
  sampleNow: (day) => `Today: ${day}`,
  sampleNote: 'A sample mailbox with a clock of its own: in it, today is always this week. Nothing leaves this page.',
  own: (offered) => `Your files: ${offered} messages, read on this computer only`,
  newest: (offered, found) => `The newest ${offered} messages of ${found}, read on this computer only`,
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  language: 'Language',
  restart: 'Start over',
  restartNote: 'Erases what was sent, scheduled and noted in this demo',
  list: 'Conversations',
  search: 'Search conversations',
  noMatch: 'No conversation found.',
  me: 'me',
  unread: 'unread',
  messages: (count) => `${count} messages`,
  choose: 'Choose a conversation',
  thread: 'Open conversation',
  to: 'to',
  cc: 'cc',
  noSubject: '(no subject)',
  noDate: 'no date',
  remoteBlocked: (count) =>
    count === 1 ? '1 remote item blocked in this message' : `${count} remote items blocked in this message`,
  body: (who) => `Message from ${who}`,
  quoted: 'quoted text',
  attachments: 'Attachments',
  reply: 'Reply',
  replyWindow: 'Reply',
  subject: 'Subject',
  editor: 'Text of the reply',
  send: 'Send',
  discard: 'Discard',
  sent: 'Sent within the demo. Nothing left this computer.',
  resize: 'Width of the sidebar',
  back: 'Back to the list',
  views: { list: 'Conversations', message: 'Message', sidebar: 'Retorno' },
  viewsLabel: 'Parts of the screen',
  loading: 'Opening the mailbox…',
  failed: 'The demo server did not answer. Run npm start and reload the page.',
  size: (kilobytes) => `${kilobytes} KB`,
  client: 'Mail program',
};

const es: DemoWords = {
  title: 'Retorno',
  tagline: 'demostración',
  sampleNow: (day) => `Hoy: ${day}`,
  sampleNote: 'Buzón de ejemplo con reloj propio: en él, hoy siempre es esta semana. Nada sale de esta página.',
  own: (offered) => `Sus archivos: ${offered} mensajes, leídos solo en este equipo`,
  newest: (offered, found) => `Los ${offered} mensajes más recientes de ${found}, leídos solo en este equipo`,
  theme: 'Tema',
  themes: { light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
  language: 'Idioma',
  restart: 'Empezar de nuevo',
  restartNote: 'Borra lo enviado, programado y anotado en esta demostración',
  list: 'Conversaciones',
  search: 'Buscar conversaciones',
  noMatch: 'No se encontró ninguna conversación.',
  me: 'yo',
  unread: 'no leída',
  messages: (count) => `${count} mensajes`,
  choose: 'Elija una conversación',
  thread: 'Conversación abierta',
  to: 'para',
  cc: 'copia',
  noSubject: '(sin asunto)',
  noDate: 'sin fecha',
  remoteBlocked: (count) =>
    count === 1
      ? '1 contenido remoto bloqueado en este mensaje'
      : `${count} contenidos remotos bloqueados en este mensaje`,
  body: (who) => `Mensaje de ${who}`,
  quoted: 'texto citado',
  attachments: 'Adjuntos',
  reply: 'Responder',
  replyWindow: 'Respuesta',
  subject: 'Asunto',
  editor: 'Texto de la respuesta',
  send: 'Enviar',
  discard: 'Descartar',
  sent: 'Enviado dentro de la demostración. Nada salió de este equipo.',
  resize: 'Ancho de la barra lateral',
  back: 'Volver a la lista',
  views: { list: 'Conversaciones', message: 'Mensaje', sidebar: 'Retorno' },
  viewsLabel: 'Partes de la pantalla',
  loading: 'Abriendo el buzón…',
  failed: 'El servidor de la demostración no respondió. Ejecute npm start y recargue la página.',
  size: (kilobytes) => `${kilobytes} KB`,
  client: 'Programa de correo',
};

const all: Readonly<Record<Locale, DemoWords>> = { 'pt-BR': pt, en, es };

/** The words of the demo in an interface language. */
export function wordsFor(locale: Locale): DemoWords {
  return all[locale];
}
