import type { ServerMessages } from '../pt-BR/server';

export const server: ServerMessages = {
  reminder: (name) => `Follow-up: ${name}`,
  notReminded: 'No reminder in Google: your permission to create it is missing.',
  reminderFailed: 'The reminder in Google could not be updated now; refresh the card to try again.',
  reminderLeft:
    'Their reminder at Google could not be removed just now. We will try again when you next open Retorno; it can also be deleted in Tasks or Calendar.',
  draftUnsure: 'Gmail did not confirm the draft. Look in Drafts before you insert it again.',
  unknownRecipient: 'Gmail does not say whom this message is for: make sure they have not asked you to stop.',
  throttled: 'Too many requests at once. Wait a few seconds and refresh.',
};
