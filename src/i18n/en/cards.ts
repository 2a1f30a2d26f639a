import type { CardsMessages } from '../pt-BR/cards';

export const cards: CardsMessages = {
  refresh: 'Refresh',
  older: (n) => (n === 1 ? '1 older' : `${n} older`),
  until: 'Put off until',
  fromStart: 'Back to the start of the list',
  hour: 'Time (optional)',
  hourHint: 'With a time, the reminder goes to your Calendar; without one, to your Tasks.',
  fits: 'Fits now',
  search: 'Find',
  spoke: { whatsapp: 'We spoke on WhatsApp', phone: 'We spoke on the phone' },
  copyHow: 'Select the text and copy it',
  changed:
    'The conversation has changed since this card was shown. Nothing was done: see how it stands now and tap again.',
  waiting: {
    title: 'Still working',
    text: 'Gmail is taking long to answer. Nothing is lost; refresh in a few seconds.',
  },
  problem: 'That did not work',
  nothing: 'Nothing to show here',
  elsewhere: 'Gmail put the reply outside this conversation. It is in Drafts, with the whole text.',
  drafts: 'Open Drafts',
  again: 'This button belongs to an old card. Nothing was done; tap again.',
  write: {
    title: 'Insert a template',
    insert: 'Insert at the cursor',
    done: 'Text inserted at the cursor.',
  },
  data: {
    privacy:
      'The history of your contacts is kept on the server where this add-on was installed, apart for each user. The messages stay in Gmail.',
    eraseHint: 'Erases their history on this server. A request to stop stays in force.',
    file: 'The file is ready. Its address works for a few minutes and only for you.',
    download: 'Download the file',
  },
};
