import { isBlank } from './isBlank';
import { colouredAnswers, mayAnswer } from './colouredAnswers';
import { findHeaders } from './findHeaders';
import type { Line } from './Line';
import type { QuotedHeader } from './QuotedHeader';
import type { Turn } from './Turn';

interface Frame {
  readonly turn: number;
  readonly depth: number;
}

/**
 * Takes a body apart into turns: its writer's first, then every quoted message at any depth. A header opens a turn that holds
 * until the quote depth falls below it; lines that come back to a shallower depth are that writer's again (answers between
 * quoted lines). Linear in the lines.
 */
export function splitBody(lines: readonly Line[]): Turn[] {
  const headers = findHeaders(lines);
  if (headers.length === 0 && lines.every(({ depth }) => depth === 0))
    return [{ header: null, parent: -1, forwarded: false, lines: [...lines], below: [], coloured: [] }];
  const turns: Turn[] = [{ header: null, parent: -1, forwarded: false, lines: [], below: [], coloured: [] }];
  let frames: Frame[] = [{ turn: 0, depth: 0 }];
  /** Quotes that an answer interrupted, outermost first: a line at their depth is theirs again. */
  let interrupted: Frame[] = [];
  const typed = headers.length === 0 ? onlyQuoted(lines) : -1;
  let quotedLine = '';
  let next = 0;
  for (let at = 0; at < lines.length; at++) {
    const header = headers[next];
    if (header && at === header.start) {
      next++;
      const depth = lines[header.end - 1]?.depth ?? 0;
      const start = lines[header.start]?.depth ?? 0;
      frames = frames.filter((frame) => frame.depth <= start);
      const parent = frames.at(-1)?.turn ?? 0;
      const body = bodyDepth(lines, header, Math.max(start, depth), headers[next]?.start ?? -1);
      if (body === start) frames = frames.filter((frame) => frame.depth < start);
      turns.push({
        header,
        parent,
        forwarded: header.forward || (turns[parent]?.forwarded ?? false),
        lines: [],
        below: [],
        coloured: [],
      });
      frames.push({ turn: turns.length - 1, depth: body });
      quotedLine = '';
      interrupted = [];
      at = header.end - 1;
      continue;
    }
    const line = lines[at];
    if (!line) continue;
    const blank = isBlank(line.text);
    const depth =
      at === typed
        ? 0
        : blank
          ? Math.min(line.depth, frames.at(-1)?.depth ?? 0)
          : rewrapped(lines, at) || (turns[frames.at(-1)?.turn ?? 0]?.forwarded === true && glued(lines, at))
            ? Math.max(frames.at(-1)?.depth ?? 0, line.depth)
            : line.depth;
    while (!blank && frames.length > 1 && (frames.at(-1)?.depth ?? 0) > depth)
      interrupted.unshift(...frames.splice(-1));
    while (!blank && (interrupted[0]?.depth ?? Infinity) <= depth) {
      const again = interrupted.splice(0, 1);
      frames.push(...again);
      turns[again[0]?.turn ?? 0]?.lines.push({ text: '', depth: 0, mark: null });
    }
    let frame = frames.at(-1) ?? { turn: 0, depth: 0 };
    if (!blank && depth > frame.depth) {
      // A quote that nothing announces.
      turns.push({
        header: null,
        parent: frame.turn,
        forwarded: turns[frame.turn]?.forwarded ?? false,
        lines: [],
        below: [],
        coloured: [],
      });
      frame = { turn: turns.length - 1, depth };
      frames.push(frame);
    } else if (blank && line.depth === 0 && frame.depth > 0) {
      // A blank line at the margin between quote and answer is nobody's.
      continue;
    }
    const turn = turns[frame.turn];
    if (!turn) continue;
    if (!blank && depth === 0 && quotedLine !== '' && frame.turn === 0) {
      // What stood between two blocks of answers is gone, not the space.
      if (turn.lines.length > 0) turn.lines.push({ text: '', depth: 0, mark: null });
      turn.below.push({ at: turn.lines.length, quoted: quotedLine });
      quotedLine = '';
    } else if (!blank && depth > 0) quotedLine = line.text.trim();
    turn.lines.push(at === typed ? { ...line, text: `> ${line.text}` } : line);
  }
  const merged = mergeSplitQuotes(turns);
  if (lines.some(mayAnswer)) colouredAnswers(merged);
  return merged;
}

/** The one marked line of a body that quotes nothing else: a sign that its writer typed ("> 20 unidades"). -1 where there is none. */
function onlyQuoted(lines: readonly Line[]): number {
  let found = -1;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.depth === 0 || line.text.trim() === '') continue;
    if (found >= 0 || line.depth > 1 || line.mark !== null) return -1;
    found = at;
  }
  return found;
}

/**
 * The depth at which a header's message is written: deeper than the header (eM Client, below its block) unless what stands there is the
 * next header.
 */
function bodyDepth(lines: readonly Line[], header: QuotedHeader, depth: number, following: number): number {
  if (!header.sentence && header.from.name === null && header.from.address === null) {
    // A banner alone: whatever follows, at its own depth.
    const line = lines.slice(header.end, header.end + 4).find(({ text }) => !isBlank(text));
    return line ? Math.max(depth, Math.min(line.depth, depth + 1)) : depth;
  }
  for (let at = header.end; at < Math.min(lines.length, header.end + 6); at++) {
    const line = lines[at];
    if (line && !isBlank(line.text))
      return line.depth > depth && (header.sentence || header.forward || at !== following) ? depth + 1 : depth;
  }
  return depth;
}

/** Raw length from which a quoted line was too long for whoever sent it on. */
const FULL = 74;

/**
 * A long quoted line that a gateway broke: its tail stands without the mark between two quoted lines. An answer is told by the
 * full stop before it, by the blank line around it, or by a quoted line above that had room for its first word.
 */
function rewrapped(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !quoteAbove(lines, at, line.depth)) return false;
  let first = at;
  while (
    first > at - 3 &&
    first > 0 &&
    lines[first - 1]?.depth === line.depth &&
    !isBlank(lines[first - 1]?.text ?? '')
  )
    first--;
  const before = lines[first - 1];
  if (!before || before.depth <= line.depth || isBlank(before.text) || /[.!?:;]\s*$/.test(before.text)) return false;
  // Deep quotes are marked "> > >" rather than ">>>".
  const raw = before.text.length + (before.depth > 2 ? 2 * before.depth : before.depth + 1);
  const word = (lines[first]?.text ?? '').split(' ', 1)[0] ?? '';
  if (before.text.length < 40 || raw + word.length < FULL) return false;
  for (let after = at + 1; after <= first + 3; after++) {
    const next = lines[after];
    if (!next) return false;
    if (next.depth > line.depth) return raw >= FULL + 4 || !isBlank(next.text) || line.text.length <= 60;
    if (isBlank(next.text)) return false;
  }
  return false;
}

/** Whether a line stands between two deeper ones with nothing between: nobody answers inside what they send on. */
function glued(lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !line || !after) return false;
  return before.depth > line.depth && after.depth > line.depth && !isBlank(before.text);
}

/** Whether one of the lines right above stands in a deeper quote. */
function quoteAbove(lines: readonly Line[], at: number, depth: number): boolean {
  for (let above = at - 1; above >= 0 && above >= at - 4; above--) if ((lines[above]?.depth ?? 0) > depth) return true;
  return false;
}

/** Quotes that answers cut into pieces are one message: pieces without header join the turn before them at that depth. */
function mergeSplitQuotes(turns: readonly Turn[]): Turn[] {
  const kept: Turn[] = [];
  const map = new Map<number, number>();
  const lastOf = new Map<number, number>();
  turns.forEach((turn, index) => {
    const parent = turn.parent < 0 ? -1 : (map.get(turn.parent) ?? 0);
    const earlier = turn.header === null && parent >= 0 ? lastOf.get(parent) : undefined;
    const target = earlier === undefined ? undefined : kept[earlier];
    if (earlier !== undefined && target) {
      target.lines.push({ text: '', depth: 0, mark: null }, ...turn.lines);
      map.set(index, earlier);
      return;
    }
    kept.push({ ...turn, parent });
    map.set(index, kept.length - 1);
    if (parent >= 0) lastOf.set(parent, kept.length - 1);
  });
  return kept;
}
