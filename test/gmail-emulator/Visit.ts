import { eventId, type EventIds, type KeptMessage } from './Mailbox';
import type { Claims } from './Signer';

/** Somebody with a Google account. */
export interface GoogleUser {
  /** Google's lasting id. */
  readonly sub: string;
  readonly email: string;
  readonly name: string;
}

/** What the user does in Gmail, for which Google calls the add-on. */
export interface VisitOptions {
  /** Message-ID of the message that they open; the homepage where it is left out. */
  readonly messageId?: string;
  /** They write: who stands in the draft window. */
  readonly composing?: {
    readonly to?: readonly string[];
    readonly cc?: readonly string[];
    readonly bcc?: readonly string[];
  };
  /** What they have granted; all that the add-on asks for where it is left out. */
  readonly scopes?: readonly string[];
  /** What the pressed button carries. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Form fields as Google sends them, by name. */
  readonly inputs?: Readonly<Record<string, object>>;
  readonly user?: GoogleUser;
  readonly locale?: string;
  readonly timeZone?: { readonly id: string; readonly offset: string | number };
  readonly platform?: string;
  /** Claims of the system's token that differ from the right ones; null = no token at all. */
  readonly system?: Claims | null;
  /** Claims of the user's token that differ from the right ones; null = no token at all. */
  readonly person?: Claims | null;
}

/** One call of Google: what it POSTs to the add-on. */
export interface Visit {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
}

/** Tokens that go into an event. */
export interface VisitTokens {
  readonly user: string;
  readonly message: string | null;
  readonly systemId: string | null;
  readonly userId: string | null;
}

/** Google's event object for what the user does: https://developers.google.com/workspace/add-ons/concepts/event-objects */
export function visitFor(
  options: VisitOptions,
  tokens: VisitTokens,
  scopes: readonly string[],
  message: KeptMessage | null,
  ids: EventIds,
): Visit {
  const { composing, inputs, parameters } = options;
  const located = scopes.some((scope) => scope.endsWith('/script.locale'));
  const gmail =
    message !== null
      ? { gmail: { messageId: eventId('msg', message.id, ids), threadId: eventId('thread', message.threadId, ids), accessToken: tokens.message } } // prettier-ignore
      : composing === undefined
        ? {}
        : { gmail: { toRecipients: composing.to ?? [], ccRecipients: composing.cc ?? [], bccRecipients: composing.bcc ?? [] } }; // prettier-ignore
  return {
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'user-agent': 'Google-Workspace-Add-ons',
      ...(tokens.systemId === null ? {} : { authorization: `Bearer ${tokens.systemId}` }),
    },
    body: {
      commonEventObject: {
        ...{ hostApp: 'GMAIL', platform: options.platform ?? 'WEB' },
        ...(located
          ? {
              userLocale: options.locale ?? 'pt-BR',
              timeZone: options.timeZone ?? { id: 'America/Sao_Paulo', offset: '-10800000' },
            }
          : {}),
        ...(inputs === undefined ? {} : { formInputs: inputs }),
        ...(parameters === undefined ? {} : { parameters }),
      },
      authorizationEventObject: {
        userOAuthToken: tokens.user,
        ...(tokens.systemId === null ? {} : { systemIdToken: tokens.systemId }),
        ...(tokens.userId === null ? {} : { userIdToken: tokens.userId }),
        authorizedScopes: scopes,
      },
      ...gmail,
    },
  };
}
