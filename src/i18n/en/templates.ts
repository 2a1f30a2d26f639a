import type { TemplatesMessages } from '../pt-BR/templates';

export const templates: TemplatesMessages = {
  title: 'Templates',
  intro: 'Each template is filled from what was really said. What nobody knows is marked, never made up.',
  find: 'Find a template',
  none: 'No template of that name.',
  previewWith: (who) => `With the data of ${who}`,
  previewSample: 'Open a conversation to preview it with the contact’s data.',
  use: 'Use in this conversation',
  notHere: 'This person asked to receive no messages.',
  groups: {
    'follow-up': 'Prospecting and follow-up',
    answer: 'Answers',
    stop: 'Pauses and closings',
    'after-sale': 'After the sale',
    affiliate: 'Affiliates',
  },
};
