import { createReadStream } from 'node:fs';
import { dateOfHead } from './dateOfHead';
import { linksOfHead } from './linksOfHead';
import type { MailEntry } from './MailIndex';

const newLine = 10;
const separator = Buffer.from('From ');
/** Enough of a message to meet its Date header, behind the longest list of Received lines. */
const headLimit = 16_384;

/**
 * The messages of an mbox file as slices, in one pass and without holding the file: a Takeout of many gigabytes
 * costs the memory of one chunk. A message starts at a line `From ` at the start of the file or after an empty line.
 */
export async function indexMbox(file: string): Promise<MailEntry[]> {
  const entries: MailEntry[] = [];
  let start = -1;
  let head: Buffer[] = [];
  let headSize = 0;
  let position = 0;
  // The line at hand, as far as it is needed to recognise it.
  let line = Buffer.alloc(0);
  let lineLength = 0;
  let lineStart = 0;
  let afterEmpty = true;
  let envelope = '';

  const close = (end: number): void => {
    if (start >= 0 && end > start) {
      const text = Buffer.concat(head).toString('latin1');
      const date = dateOfHead(text, envelope);
      entries.push({ file, offset: start, length: end - start, date, links: linksOfHead(text), mbox: true });
    }
    head = [];
    headSize = 0;
  };

  const endLine = (next: number): void => {
    const isSeparator = afterEmpty && line.subarray(0, separator.length).equals(separator);
    if (isSeparator) {
      close(lineStart);
      start = next;
      envelope = line.toString('latin1').trim();
    }
    afterEmpty = lineLength === 0 || (lineLength === 1 && line[0] === 13);
    line = Buffer.alloc(0);
    lineLength = 0;
    lineStart = next;
  };

  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    let at = 0;
    while (at < bytes.length) {
      const end = bytes.indexOf(newLine, at);
      const stop = end < 0 ? bytes.length : end;
      if (line.length < 200) line = Buffer.concat([line, bytes.subarray(at, Math.min(stop, at + 200))]);
      lineLength += stop - at;
      const inHead = start >= 0 && headSize < headLimit;
      if (inHead) {
        const part = Buffer.from(bytes.subarray(at, end < 0 ? stop : stop + 1).subarray(0, headLimit));
        head.push(part);
        headSize += part.length;
      }
      if (end < 0) break;
      endLine(position + end + 1);
      at = end + 1;
    }
    position += bytes.length;
  }
  close(position);
  return entries;
}
