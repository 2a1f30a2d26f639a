import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { CallerRules } from '../../src/hosts/gmail/Caller';
import { scopes as addOnScopes } from '../../src/hosts/gmail/scopes';
import { calendarMethods, type CalendarEvent } from './calendarMethods';
import type { Fault } from './Fault';
import { gmailMethods, type KeptDraft } from './gmailMethods';
import { keepMail, type EventIds, type KeptMessage } from './Mailbox';
import type { Asked, Method } from './Method';
import { Refusal } from './Refusal';
import { makeSigner, type Claims, type Signer } from './Signer';
import { taskMethods, type Task } from './taskMethods';
import { visitFor, type GoogleUser, type Visit, type VisitOptions } from './Visit';

export interface EmulatorOptions {
  /** RFC 5322 bytes of every message. */
  readonly mails: readonly Uint8Array[];
  /** Whose mailbox it is. */
  readonly me: GoogleUser;
  /** The add-on's address, which the system's tokens are made for. */
  readonly audience: string;
  /** 0 or nothing takes a free one. */
  readonly port?: number;
  /** `same` where it is left out. */
  readonly eventIds?: EventIds;
  /** A conversation's answer names its messages only, so that each has to be asked for. False where it is left out. */
  readonly bare?: boolean;
}

/** A call that came, as it was answered; status 0 where it was not. */
export interface Call {
  readonly method: string;
  readonly status: number;
}

/** Google's APIs and Gmail's part of an add-on, on this machine. */
export interface GmailEmulator {
  /** For clients: `http://127.0.0.1:PORT/`. */
  readonly rootUrl: string;
  /** What the add-on's server must be told to let the emulator in. */
  readonly rules: CallerRules;
  readonly signer: Signer;
  readonly messages: readonly KeptMessage[];
  readonly drafts: readonly KeptDraft[];
  readonly tasks: Map<string, Task>;
  readonly events: Map<string, CalendarEvent>;
  readonly calls: readonly Call[];
  /** How many bytes of answers went out. */
  bytes(): number;
  /** What Google would call the add-on with; each has tokens of its own. */
  visit(options: VisitOptions): Visit;
  /** From now on this goes wrong, the newest fault first. */
  fail(fault: Fault): void;
  /** Nothing goes wrong any more, and calls are forgotten. */
  mend(): void;
  /** Every token that was given out is worthless from now on. */
  expire(): void;
  close(): Promise<void>;
}

const projectNumber = '424242424242';
const serviceAccount = `service-${projectNumber}@gcp-sa-gsuiteaddons.iam.gserviceaccount.com`;
const clientId = `${projectNumber}-emulator.apps.googleusercontent.com`;
const everything: readonly string[] = Object.values(addOnScopes).map(({ scope }) => scope);

/**
 * Plays Google to the genuine clients and the genuine token verifier: strict where Google is documented to be, with Google's error
 * shapes. Listens on the loopback address only. Rejects with Node's error when it cannot.
 */
export async function startGmailEmulator(options: EmulatorOptions): Promise<GmailEmulator> {
  const { mails, me, audience, port = 0, eventIds = 'same', bare = false } = options;
  const messages = await keepMail(mails, me.email);
  const drafts: KeptDraft[] = [];
  const tasks = new Map<string, Task>();
  const events = new Map<string, CalendarEvent>();
  const methods = [
    ...gmailMethods({ messages, drafts, eventIds, bare }),
    ...taskMethods(tasks),
    ...calendarMethods(events),
  ];
  const signer = makeSigner();
  const userTokens = new Map<string, readonly string[]>();
  const messageTokens = new Map<string, KeptMessage>();
  const calls: Call[] = [];
  let bytes = 0;
  let faults: { readonly fault: Fault; left: number }[] = [];

  const faultFor = (method: string, id: string): Fault | null => {
    const found = faults.findLast(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.id ?? id) === id,
    );
    if (found === undefined) return null;
    found.left -= 1;
    return found.fault;
  };

  const run = async (
    method: Method,
    match: RegExpExecArray,
    url: URL,
    request: IncomingMessage,
  ): Promise<object | null> => {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer === undefined)
      throw new Refusal(401, 'Request is missing required authentication credential.', 'required');
    const scopes = userTokens.get(bearer);
    if (scopes === undefined) throw new Refusal(401);
    if (!scopes.some((scope) => method.scopes.includes(scope))) throw new Refusal(403);
    const unknown = [...url.searchParams.keys()].find((name) => !method.query.includes(name));
    if (unknown !== undefined) throw new Refusal(400, `Invalid JSON payload received. Unknown name "${unknown}"`);
    const second = request.headers['x-goog-gmail-access-token'];
    const bound = messageTokens.get(typeof second === 'string' ? second : '');
    const asked: Asked = {
      path: match.slice(1).map(decodeURIComponent),
      query: url.searchParams,
      body: await bodyOf(request),
      bound: bound === undefined ? null : { messageId: bound.id, threadId: bound.threadId },
      scopes,
    };
    return method.run(asked);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = methods.flatMap((method) => {
      const match = method.verb === request.method ? method.path.exec(url.pathname) : null;
      return match === null ? [] : [{ method, match }];
    })[0];
    const name =
      url.pathname === '/certificates' ? 'certificates' : (found?.method.name ?? `${request.method} ${url.pathname}`);
    const tell = (status: number): void => void calls.push({ method: name, status });
    const fault = faultFor(name, decodeURIComponent(found?.match[1] ?? ''))?.how;

    if (fault === 'silent') return tell(0);
    if (fault === 'cut') {
      tell(0);
      return void request.socket.destroy();
    }
    if (typeof fault === 'object' && 'slow' in fault) await new Promise((resolve) => setTimeout(resolve, fault.slow));
    try {
      if (typeof fault === 'object' && 'status' in fault) throw new Refusal(fault.status, undefined, fault.reason);
      if (fault === 'garbage') {
        tell(200);
        return send(response, 200, '<html><body>Sign in to the hotel network</body></html>', 'text/html');
      }
      if (found === undefined && name !== 'certificates') throw new Refusal(404, `${name}: not played`);
      const body = found === undefined ? signer.certificates : await run(found.method, found.match, url, request);
      const text = fault === 'empty' ? '{}' : body === null ? '' : JSON.stringify(body);
      if (name === 'certificates') response.setHeader('Cache-Control', 'public, max-age=3600');
      if (fault === 'lost') {
        tell(0);
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(text.length + 10) });
        response.write(text.slice(0, text.length / 2));
        return void setTimeout(() => request.socket.destroy(), 5);
      }
      tell(body === null ? 204 : 200);
      bytes += text.length;
      send(response, body === null ? 204 : 200, text);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
      tell(refusal.status);
      if (typeof fault === 'object' && 'status' in fault && fault.retryAfter !== undefined)
        response.setHeader('Retry-After', fault.retryAfter);
      send(response, refusal.status, JSON.stringify(refusal.body()));
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const rootUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}/`;

  return {
    ...{ rootUrl, signer, messages, drafts, tasks, events, calls },
    rules: { audiences: [audience], serviceAccount, clientId, certificatesUrl: `${rootUrl}certificates` },
    visit(visit) {
      const scopes = visit.scopes ?? everything;
      const message = visit.messageId === undefined ? null : messages.find(({ mail }) => mail.id === visit.messageId);
      if (message === undefined) throw new Error(`No such message: ${visit.messageId}`);
      const user = secret('ya29.');
      userTokens.set(user, scopes);
      const bound = message === null ? null : secret('AKW');
      if (bound !== null && message !== null) messageTokens.set(bound, message);
      const person = visit.user ?? me;
      const named = scopes.some((scope) => scope.endsWith('/userinfo.email')) && visit.person !== null;
      const tokens = {
        user,
        message: bound,
        systemId: visit.system === null ? null : signer.token({ ...systemClaims(audience), ...visit.system }),
        userId: named ? signer.token({ ...userClaims(person), ...visit.person }) : null,
      };
      return visitFor(visit, tokens, scopes, message, eventIds);
    },
    bytes: () => bytes,
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    mend: () => {
      faults = [];
      calls.length = 0;
    },
    expire: () => {
      userTokens.clear();
      messageTokens.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const seconds = (): number => Math.floor(Date.now() / 1000);

/** What Google's token for the add-on's server says. */
function systemClaims(audience: string): Claims {
  const times = { iat: seconds(), exp: seconds() + 3600 };
  return { ...{ iss: 'https://accounts.google.com', aud: audience, azp: '1155', sub: '1155' }, ...{ email: serviceAccount, email_verified: true }, ...times }; // prettier-ignore
}

/** What the user's own token says. */
function userClaims({ sub, email, name }: GoogleUser): Claims {
  const times = { iat: seconds(), exp: seconds() + 3600 };
  return { ...{ iss: 'https://accounts.google.com', aud: clientId, azp: clientId, sub, email, name }, email_verified: true, ...times }; // prettier-ignore
}

const secret = (prefix: string): string => prefix + randomBytes(24).toString('base64url');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'Invalid JSON payload received.');
  }
}

/** Google packs what is worth it when the client takes it. */
function send(response: ServerResponse, status: number, text: string, type = 'application/json; charset=UTF-8'): void {
  const packed = text.length > 1400 && /\bgzip\b/.test(String(response.req.headers['accept-encoding']));
  const coding = packed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {};
  response.writeHead(status, status === 204 ? {} : { 'Content-Type': type, ...coding });
  response.end(packed ? gzipSync(text, { level: 1 }) : text);
}
