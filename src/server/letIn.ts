import { createMiddleware } from 'hono/factory';
import type { Caller } from '../hosts/gmail/Caller';
import type { GmailEvent } from '../hosts/gmail/GmailEvent';
import { parseEvent } from '../hosts/gmail/parseEvent';
import { missingScopes } from '../hosts/gmail/scopes';
import { respond } from '../cards/respond';
import type { ServerParts } from './ServerParts';
import type { Turned } from './ServerLog';

/** What the routes and the log share about one request. */
export interface Variables {
  readonly id: string;
  caller: Caller;
  event: GmailEvent;
  kind: string | null;
  failure: string | null;
}

/**
 * The one door: whoever passes it is Google's add-on service acting for a verified user. All others get a status and nothing else; with one
 * exception, when Google is genuine and the user has not told who they are: then Google is asked to ask them.
 */
export const letIn = ({ verify }: Pick<ServerParts, 'verify'>) =>
  createMiddleware<{ Variables: Variables }>(async (context, next) => {
    const turn = (status: 400 | 401 | 503, reason: Turned): Response => {
      context.set('failure', reason);
      return context.body(null, status);
    };
    const authorization = context.req.header('Authorization') ?? null;
    // Nothing is read for somebody who does not even try.
    if (authorization === null) return turn(401, 'no-token');

    const parsed = parseEvent(await context.req.json<unknown>().catch(() => null));
    const verified = await verify(authorization, parsed.ok ? parsed.event.userIdToken : null);
    if (verified.ok && parsed.ok) {
      context.set('caller', verified.caller);
      context.set('event', parsed.event);
      return next();
    }
    const reason = verified.ok ? 'not-an-event' : verified.reason;
    if (!parsed.ok) return reason === 'no-user-token' ? turn(400, 'not-an-event') : turn(401, reason);
    if (reason === 'no-certificates') return turn(503, reason);
    const scopes = missingScopes(['identify'], parsed.event);
    if (reason !== 'no-user-token' || scopes.length === 0) return turn(401, reason);
    context.set('failure', reason);
    return context.json(respond('trigger', { scopes }));
  });
