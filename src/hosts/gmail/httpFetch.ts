import { Agent as PlainAgent, request as plainRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { gunzip, gunzipSync } from 'node:zlib';

/** Google closes idle connections after minutes: ours go first, so that no call begins on one that is gone. */
const IDLE_MS = 50_000;
/** No answer that we ask for is near it, in bytes, packed or not: Gmail's own limit for a message is 50 MB with its coding. */
const MOST_BYTES = 60_000_000;
/** Up to here an answer is unpacked at once, in bytes: handing it to another thread takes longer than the work (a tenth of a millisecond). */
const SMALL = 65_536;

const options = { keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' } as const;
const agents = { plain: new PlainAgent(options), secure: new SecureAgent(options) };

/**
 * `fetch` as far as Google's clients use it (text bodies, signals, gzip; no redirects, which the APIs do not make), on Node's own HTTP
 * client with connections kept open: Node's built-in `fetch` costs two to three times the processor time, and an opened conversation is a dozen calls.
 */
export const httpFetch: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const { signal = null, body = null, method = 'GET' } = init ?? {};
  if (body !== null && typeof body !== 'string') throw new TypeError('Only text is sent');
  if (signal?.aborted) throw reasonOf(signal);
  return new Promise<Response>((resolve, reject) => {
    const secure = url.protocol === 'https:';
    const headers = Object.fromEntries(new Headers(init?.headers).entries());
    const request = (secure ? secureRequest : plainRequest)(url, { method, headers, agent: secure ? agents.secure : agents.plain }); // prettier-ignore
    const stop = (): void => void request.destroy(reasonOf(signal));
    const settled = (): void => signal?.removeEventListener('abort', stop);
    const fail = (error: Error): void => {
      settled();
      reject(error);
    };
    signal?.addEventListener('abort', stop, { once: true });
    request.on('error', fail);
    request.on('response', (answer) => {
      readAll(answer).then(
        (bytes) => {
          settled();
          resolve(responseOf(answer, bytes));
        },
        (error: unknown) =>
          fail(signal?.aborted ? reasonOf(signal) : error instanceof Error ? error : new Error('broken off')),
      );
    });
    request.end(body ?? undefined);
  });
};

async function readAll(answer: IncomingMessage): Promise<Buffer> {
  const all = await bytesOf(answer);
  return answer.headers['content-encoding'] === 'gzip' ? unpacked(all) : all;
}

/** By events: iterating over a stream costs a few promises for each of its pieces. */
function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    answer.on('data', (bytes: Buffer) => {
      size += bytes.length;
      if (size > MOST_BYTES) answer.destroy(new Error('The answer is too long'));
      else chunks.push(bytes);
    });
    answer.on('end', () => {
      const [first] = chunks;
      resolve(first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks));
    });
    answer.on('error', reject);
    answer.on('close', () => reject(new Error('broken off')));
  });
}

/** Rejects what is no gzip, ends too early or becomes too long. */
async function unpacked(bytes: Buffer): Promise<Buffer> {
  const options = { maxOutputLength: MOST_BYTES };
  if (bytes.length <= SMALL) return gunzipSync(bytes, options);
  return new Promise((resolve, reject) => {
    gunzip(bytes, options, (error, result) => (error === null ? resolve(result) : reject(error)));
  });
}

function responseOf({ statusCode = 0, headers }: IncomingMessage, bytes: Buffer): Response {
  const flat = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return new ReadResponse(bytes, { status: statusCode, headers: flat });
}

/** A response whose text was read already (Google's clients ask for nothing else of JSON): the stream that `Response` would make of it costs as much as the call. */
class ReadResponse extends Response {
  readonly #bytes: Buffer;
  #read = false;

  constructor(bytes: Buffer, init: ResponseInit) {
    super(null, init);
    this.#bytes = bytes;
  }

  /** Google's client looks at an error's text only where this says that it was read. */
  override get bodyUsed(): boolean {
    return this.#read;
  }

  override text(): Promise<string> {
    this.#read = true;
    return Promise.resolve(this.#bytes.toString('utf8'));
  }
}

/** The signal's reason as an error by its name, which is what tells a time-out from the rest. */
function reasonOf(signal: AbortSignal | null): Error {
  const reason: unknown = signal?.reason;
  const name = typeof reason === 'object' && reason !== null && 'name' in reason ? String(reason.name) : 'AbortError';
  return Object.assign(new Error('Stopped'), { name });
}
