import type { DraftMessages } from '../pt-BR/draft';

export const draft: DraftMessages = {
  title: 'Suggested reply',
  subject: 'Subject',
  template: 'Template',
  references: 'What was really said',
  reference: (kind) => `${kind}: see where it comes from`,
  useAnother: 'Use another instead',
  use: 'Use this one',
  insert: 'Insert reply',
  insertHere: 'Insert at the cursor',
  copy: 'Copy',
  copyElsewhere: 'Copy for another channel',
  edit: 'Review before inserting',
  editReady: 'Edit',
  editing: 'Text of the reply',
  editDone: 'Insert the reviewed text',
  cancelEdit: 'Discard the review',
  missing: (what) => `Still to fill in: ${what}. Review before inserting.`,
  answers: (n) => (n === 1 ? 'your answer' : `your ${n} answers`),
  gaps: {
    me: 'your name',
    content: 'the content that you offer',
    answerTo: 'your answer',
    promised: 'what you promised',
    meetingDay: 'day and time of the meeting',
    clicks: "the month's clicks",
    sales: "the month's sales",
    commission: "the month's commission",
    conversion: 'the conversion rate',
    holdDay: 'the day of the answer',
  },
  stillGaps: 'There are still gaps in the text. Complete or delete what is in brackets.',
  notDue: 'Ready for when the time comes.',
  elsewhere: (subject) =>
    `What you are about to answer is in another conversation, “${subject}”. Inserting here replies to this one.`,
  language: (language) => `The conversation is in a language that I cannot write; the draft is in ${language}.`,
  languages: { 'pt-BR': 'Portuguese', en: 'English', es: 'Spanish' },
  content: (who, title, topic) =>
    topic === null
      ? `${who} has not been sent “${title}” yet.`
      : `${who} spoke of “${topic}” and has not been sent “${title}” yet.`,
  whatsapp: 'Open in WhatsApp with this text',
  more: 'Show all',
  less: 'Show less',
};
