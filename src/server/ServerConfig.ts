/** How much and how long, each with a default that suits one small machine. */
export interface Limits {
  /** The largest request that is read, in bytes: an event of Google's has a few thousand, an edited draft some more. */
  readonly bodyBytes: number;
  /** Requests that one user may make in a minute, and at once. */
  readonly perMinute: number;
  readonly atOnce: number;
  /** When an answer that is not ready gives way to the "still working" card, in ms. Google waits 30 s. */
  readonly answerMs: number;
  /** When all calls that are made for a request end, in ms: never above 20 s. */
  readonly workMs: number;
  /** How long the buttons of a card can be clicked, in ms. */
  readonly cardMs: number;
  /** How long work that has begun may go on after the signal to stop, in ms. */
  readonly stopMs: number;
}

/** A key that signs what buttons send. */
export interface SigningKey {
  /** Travels with each signature, so that the right key checks it. */
  readonly name: string;
  /** At least 32 bytes. */
  readonly secret: Uint8Array;
}

/** What the server is told from outside, checked (`readConfig`). */
export interface ServerConfig {
  /** The https origin at which Google and Outlook reach this server, without a slash at the end. */
  readonly address: string;
  /** The audiences of Google's token: the addresses of our own endpoints, and others that were named beside them. */
  readonly audiences: readonly string[];
  readonly serviceAccount: string;
  readonly clientId: string;
  /** The first one signs, all of them check: a new key is put in front of the old one. */
  readonly signingKeys: readonly [SigningKey, ...SigningKey[]];
  readonly database:
    { readonly kind: 'sqlite'; readonly path: string } | { readonly kind: 'postgres'; readonly url: string };
  readonly port: number;
  /** How many processes answer (`runWorkers`); with 1 there is no other process. */
  readonly workers: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly limits: Limits;
  /** Where Google's APIs and its certificates are asked for, for trying the server on one machine; null = at Google. */
  readonly google: { readonly rootUrl: string; readonly certificatesUrl: string } | null;
}
