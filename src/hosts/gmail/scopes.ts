import type { GmailEvent } from './GmailEvent';

const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** Every right that the add-on asks for, none of them restricted, each with its reason (shown on Google's review form and in docs/gmail.md). */
export const scopes = {
  execute: { scope: auth('gmail.addons.execute'), reason: 'Google runs the add-on in Gmail only with it.' },
  read: {
    scope: auth('gmail.addons.current.message.readonly'),
    reason: 'Reads the open message and its conversation: status and next step come from what was written.',
  },
  recipients: {
    scope: auth('gmail.addons.current.message.metadata'),
    reason:
      'Tells to whom a new message is addressed, so that no template goes to somebody who asked not to be written to.',
  },
  compose: {
    scope: auth('gmail.addons.current.action.compose'),
    reason: 'Makes the reply draft in the conversation and inserts templates; the user sends.',
  },
  email: { scope: auth('userinfo.email'), reason: 'Tells whose mailbox it is, so that own messages are known as own.' },
  openid: { scope: 'openid', reason: 'A lasting id of the account, under which the user’s data is kept apart.' },
  locale: {
    scope: auth('script.locale'),
    reason: 'Language and time zone of the user: cards and due days follow them.',
  },
  tasks: {
    scope: auth('tasks'),
    reason: 'Puts a follow-up due on a day into Google Tasks; asked for at the first one.',
  },
  events: {
    scope: auth('calendar.events.owned'),
    reason: 'Puts a follow-up due at an hour into the user’s own calendar; asked for at the first one.',
  },
} as const;

/** What the product does at Google that needs a right of its own. */
export type GoogleAct = 'read' | 'draft' | 'identify' | 'task' | 'event';

const needed: Readonly<Record<GoogleAct, readonly string[]>> = {
  read: [scopes.execute.scope, scopes.read.scope],
  draft: [scopes.execute.scope, scopes.compose.scope],
  identify: [scopes.email.scope],
  task: [scopes.tasks.scope],
  event: [scopes.events.scope],
};

/** The rights that these acts need and the user has not granted: for `requesting_google_scopes`. Empty when nothing is missing. */
export function missingScopes(
  acts: readonly GoogleAct[],
  { authorizedScopes }: Pick<GmailEvent, 'authorizedScopes'>,
): string[] {
  const all = new Set(acts.flatMap((act) => needed[act]));
  return [...all].filter((scope) => !authorizedScopes.includes(scope));
}
