import { sha256 } from '../sha256';

/** Bytes of an entry in a PostgreSQL index are limited to about 2,700; three keys of this length fit. */
const LONGEST = 200;
const digested = 'sha256:';
const unstorable = /[\0\p{Surrogate}]/u;

/**
 * A text as a key of the database. Ids come from Message-IDs, which strangers write: one that is too long for an index, or that a
 * database would not give back as it was (U+0000, halves of surrogate pairs), is kept as its digest.
 */
export function storedKey(text: string): string {
  const plain = text.length <= LONGEST && !unstorable.test(text) && !text.startsWith(digested);
  return plain ? text : digested + keyDigest(text);
}

/** Whether a stored key is such a digest. */
export const isDigest = (key: string): boolean => key.startsWith(digested);

/** The digest of any text, 64 hex digits; as JSON, where each half of a surrogate pair has an escape of its own. */
export function keyDigest(text: string): string {
  return sha256(JSON.stringify(text));
}
