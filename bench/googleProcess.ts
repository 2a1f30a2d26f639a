import { startGmailEmulator } from '../test/gmail-emulator/startGmailEmulator';
import type { VisitOptions } from '../test/gmail-emulator/Visit';
import { address, conversation, me } from './serverMail';

// The emulator as a process of its own, so that what it costs is not taken for the server's: says where it is, then gives the visits asked for.
const google = await startGmailEmulator({ mails: conversation(), me, audience: `${address}/gws` });
process.on('message', (wanted: readonly VisitOptions[]) => process.send?.(wanted.map((one) => google.visit(one))));
// The bench has ended, however it ended: nobody is left to be Google for.
process.on('disconnect', () => process.exit(0));
process.send?.({
  ...{ rootUrl: google.rootUrl, rules: google.rules },
  messages: google.messages.map(({ id, threadId, mail }) => ({ id, threadId, messageId: mail.id })),
});
