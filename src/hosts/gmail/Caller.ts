/** Who may call us: all from `gcloud workspace-add-ons get-authorization` and our own address. */
export interface CallerRules {
  /** The exact addresses that Google calls: one of them must be the audience of the system's token. Never empty. */
  readonly audiences: readonly string[];
  /** E-mail of the add-on's service account. */
  readonly serviceAccount: string;
  /** OAuth client id of the add-on: the audience of the user's token. */
  readonly clientId: string;
  /** Where the signers' certificates are (PEM by key id); Google's own address when it is left out. */
  readonly certificatesUrl?: string;
}

/** The user on whose behalf Google calls. */
export interface Caller {
  /** Google's lasting id of the account (`sub`): the key of everything that is stored for them. */
  readonly user: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string | null;
}

/**
 * Why a request is not let in. `no-certificates`: nothing can be verified now, asking again may help. `no-user-token`: the system is
 * genuine, but the user has not allowed their address.
 */
export type Refused =
  | 'no-token'
  | 'no-certificates'
  | 'malformed'
  | 'bad-signature'
  | 'expired'
  | 'too-early'
  | 'wrong-issuer'
  | 'wrong-audience'
  | 'wrong-account'
  | 'no-user-token'
  | 'user-malformed'
  | 'user-bad-signature'
  | 'user-expired'
  | 'user-too-early'
  | 'user-wrong-issuer'
  | 'user-wrong-audience'
  | 'user-unverified';

export type Verified =
  { readonly ok: true; readonly caller: Caller } | { readonly ok: false; readonly reason: Refused };

/** Verifies both tokens of a request: the `Authorization` header as it came, and the event's `userIdToken`. Never rejects. */
export type VerifyCaller = (authorization: string | null, userIdToken: string | null) => Promise<Verified>;
