/** The Mailbox requirement set in which each thing that we use appeared. */
const since = {
  displayNewMessageForm: '1.6',
  getAllInternetHeadersAsync: '1.8',
  asyncForms: '1.9',
} as const;

/** Whether this Outlook has it. What it lacks is a difference in `abilities` or a shorter way, never an error. */
export function supports(what: keyof typeof since): boolean {
  return Office.context.requirements.isSetSupported('Mailbox', since[what]);
}
