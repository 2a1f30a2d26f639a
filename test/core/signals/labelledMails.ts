import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '../../../src/core/Locale';

/** A line of a mail and what it shows, seen from its writer: `reminder` is what the reader promised; none shows nothing. */
export interface LabelledLine {
  readonly kinds: readonly string[];
  /** Of an objection, what it is about. */
  readonly objection: string | null;
  readonly text: string;
}

/** A whole mail of `test/fixtures/mails`, every line labelled. */
export type LabelledMail = readonly LabelledLine[];

/**
 * Reads a set's mails of a language, `labels | line` with a blank line between mails, `-` for a line that shows nothing; none where the
 * set has no file in it.
 */
export function labelledMails(language: LanguageCode, set: string): LabelledMail[] {
  const path = `test/fixtures/mails/${set}.${language}.txt`;
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').filter((line) => line.includes('|') && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(labelled));
}

function labelled(line: string): LabelledLine {
  const bar = line.indexOf('|');
  const labels = line.slice(0, bar).trim();
  const each = labels === '-' ? [] : labels.split('+').map((label) => label.trim());
  return {
    kinds: each.map((label) => label.replace(/:.*/, '')),
    objection: each.find((label) => label.startsWith('objection:'))?.replace('objection:', '') ?? null,
    text: line.slice(bar + 1).trim(),
  };
}
