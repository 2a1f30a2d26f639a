/**
 * The id by which the REST API knows a message or thread: events name them `msg-f:` or `thread-f:` and decimal, the API hexadecimal.
 * Ids that the client made (`msg-a:r…`) and whatever else comes stay as they are. Observed, not documented (issue 3, gate G5).
 */
export function restId(id: string): string {
  const decimal = /^(?:msg|thread)-f:(\d{1,20})$/.exec(id)?.[1];
  return decimal === undefined ? id : BigInt(decimal).toString(16);
}
