import { quotedDate, quotedDateIso } from './quotedDate';

/** A Date header (RFC 5322 §3.3, obsolete zones included) as ISO 8601 with the header's own offset; null when unreadable. UTC where no zone is given. */
export function headerDate(value: string | null): string | null {
  if (value === null) return null;
  const date = quotedDate(value.replace(/\([^()]{0,80}\)/g, ' ').replace(/\s+/g, ' '), true);
  if (!date) return null;
  const zone = /([+-]\d{2})(\d{2})\s*$/.exec(value.replace(/\([^()]{0,80}\)/g, '').trim());
  return quotedDateIso(
    { ...date, offset: zone ? `${zone[1] ?? '+00'}:${zone[2] ?? '00'}` : (date.offset ?? '+00:00') },
    'UTC',
  );
}
