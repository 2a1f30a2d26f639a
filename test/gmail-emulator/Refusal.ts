/** What a refusal is called in each part of Google's error object, by status. */
const kinds: Readonly<Record<number, readonly [status: string, reason: string, said: string]>> = {
  400: ['INVALID_ARGUMENT', 'invalidArgument', 'Request contains an invalid argument.'],
  401: ['UNAUTHENTICATED', 'authError', 'Request had invalid authentication credentials.'],
  403: ['PERMISSION_DENIED', 'insufficientPermissions', 'Request had insufficient authentication scopes.'],
  404: ['NOT_FOUND', 'notFound', 'Requested entity was not found.'],
  409: ['ALREADY_EXISTS', 'duplicate', 'The requested identifier already exists.'],
  410: ['FAILED_PRECONDITION', 'deleted', 'Resource has been deleted'],
  413: ['INVALID_ARGUMENT', 'uploadTooLarge', 'Request entity too large.'],
  429: ['RESOURCE_EXHAUSTED', 'rateLimitExceeded', 'Quota exceeded for quota metric.'],
  500: ['INTERNAL', 'backendError', 'Internal error encountered.'],
  501: ['UNIMPLEMENTED', 'notImplemented', 'The emulator does not play this.'],
  503: ['UNAVAILABLE', 'backendError', 'The service is currently unavailable.'],
};

/** A refusal in the shape of Google's APIs: https://cloud.google.com/apis/design/errors#http_mapping, with the older `errors` list beside it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    said?: string,
    readonly reason?: string,
  ) {
    super(said ?? kinds[status]?.[2] ?? 'Error');
  }

  body(): object {
    const [status, usual] = kinds[this.status] ?? ['UNKNOWN', 'unknown'];
    const reason = this.reason ?? usual;
    const errors = [{ message: this.message, domain: 'global', reason }];
    return { error: { code: this.status, message: this.message, errors, status } };
  }
}

/** Throws the refusal that Google gives for a body with these problems, unless there are none. */
export function refuseIf(problems: readonly string[]): void {
  if (problems.length > 0) throw new Refusal(400, `Invalid JSON payload received. ${problems.join(' ')}`);
}
