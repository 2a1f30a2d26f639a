import type { Locale } from '../../core/Locale';
import type { GapName } from '../../core/templates/gapNames';

/** The words around a suggested reply. */
export const draft = {
  title: 'Resposta sugerida',
  subject: 'Assunto',
  template: 'Modelo',
  references: 'Do que a conversa já diz',
  reference: (kind: string): string => `${kind}: ver de onde vem`,
  useAnother: 'Usar outra no lugar',
  use: 'Usar esta',
  insert: 'Inserir resposta',
  insertHere: 'Inserir no cursor',
  copy: 'Copiar',
  copyElsewhere: 'Copiar para outro canal',
  edit: 'Revisar antes de inserir',
  editReady: 'Editar',
  editing: 'Texto da resposta',
  editDone: 'Inserir o texto revisado',
  cancelEdit: 'Descartar a revisão',
  missing: (what: string): string => `Falta preencher: ${what}. Revise antes de inserir.`,
  answers: (n: number): string => (n === 1 ? 'a sua resposta' : `as suas ${n} respostas`),
  gaps: {
    me: 'o seu nome',
    content: 'o conteúdo que você oferece',
    answerTo: 'a sua resposta',
    promised: 'o que você prometeu',
    meetingDay: 'o dia e a hora da reunião',
    clicks: 'os cliques do mês',
    sales: 'as vendas do mês',
    commission: 'a comissão do mês',
    conversion: 'a taxa de conversão',
    holdDay: 'a data da resposta',
  } satisfies Record<Exclude<GapName, 'answer'>, string>,
  stillGaps: 'Ainda há lacunas no texto. Complete ou apague o que está entre colchetes.',
  notDue: 'Pronta para quando chegar a hora.',
  elsewhere: (subject: string): string =>
    `O que você vai responder está em outra conversa, “${subject}”. Inserir aqui responde a esta.`,
  language: (language: string): string =>
    `A conversa está em um idioma que não sei escrever; o rascunho está em ${language}.`,
  languages: { 'pt-BR': 'português', en: 'inglês', es: 'espanhol' } satisfies Record<Locale, string>,
  content: (who: string, title: string, topic: string | null): string =>
    topic === null
      ? `${who} ainda não recebeu “${title}”.`
      : `${who} falou de “${topic}” e ainda não recebeu “${title}”.`,
  whatsapp: 'Abrir no WhatsApp com este texto',
  more: 'Mostrar tudo',
  less: 'Mostrar menos',
};

export type DraftMessages = typeof draft;
