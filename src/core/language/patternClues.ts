/** Letters of a head: enough to tell most words apart, few enough to keep the index small. */
const LENGTH = 4;
/** More heads than this are no filter any more. */
const MOST = 600;

/** Beginnings of what a pattern can match; `open` ones may go on with what follows in the pattern. */
interface Heads {
  readonly open: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
  /** One of these stands in every match; null where that cannot be told. */
  readonly runs: ReadonlySet<string> | null;
}

/** What every match of a pattern has. */
export interface PatternClues {
  /** Its literal beginnings (one to four letters); `['']` where it can begin with anything. */
  readonly heads: readonly string[];
  /** Runs of three letters or more, one of which stands in it; null where none can be named. */
  readonly runs: readonly string[] | null;
}

const EMPTY: Heads = { open: new Set(['']), closed: new Set(), runs: null };
const UNKNOWN: Heads = { open: new Set(), closed: new Set(['']), runs: null };

/**
 * What can be told of all matches of a regular-expression source, so that it is not run where it cannot match. Reads the part of the
 * syntax that the language data uses and tells nothing of the rest, so that a filter built on it never loses a match.
 */
export function patternClues(source: string): PatternClues {
  const { open, closed, runs } = new Reader(source).alternatives();
  const all = new Set([...open, ...closed]);
  return { heads: all.has('') || all.size > MOST ? [''] : [...all], runs: runs && [...runs] };
}

class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  alternatives(): Heads {
    let heads = this.sequence();
    while (this.source[this.at] === '|') {
      this.at++;
      const other = this.sequence();
      heads = {
        open: new Set([...heads.open, ...other.open]),
        closed: new Set([...heads.closed, ...other.closed]),
        runs: heads.runs && other.runs && new Set([...heads.runs, ...other.runs]),
      };
    }
    return heads;
  }

  private sequence(): Heads {
    let heads = EMPTY;
    let run = '';
    let runs: Heads['runs'] = null;
    const settle = (more: Heads['runs'] = run.length > 2 ? new Set([run]) : null): void => {
      // The fewer to look for, the seldomer one is there.
      if (more && (!runs || more.size < runs.size)) runs = more;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const atom = this.atom();
      const end = this.at;
      const counted = this.quantified(atom);
      heads = join(heads, counted);
      const [only = ''] = atom.open;
      if (this.at === end && atom.runs === null && only.length === 1 && atom.open.size === 1 && atom.closed.size === 0)
        run += only;
      else {
        settle();
        run = '';
        settle(counted.runs);
      }
    }
    settle();
    return { ...heads, runs };
  }

  private quantified(atom: Heads): Heads {
    const next = this.source[this.at];
    if (next === '{') {
      const optional = this.source[this.at + 1] === '0';
      this.at = this.source.indexOf('}', this.at) + 1;
      this.lazy();
      return repeat(atom, optional);
    }
    if (next !== '?' && next !== '*' && next !== '+') return atom;
    this.at++;
    this.lazy();
    if (next === '?') return { open: new Set([...atom.open, '']), closed: atom.closed, runs: null };
    return repeat(atom, next === '*');
  }

  private lazy(): void {
    if (this.source[this.at] === '?') this.at++;
  }

  private atom(): Heads {
    const char = this.source.charAt(this.at++);
    if (char === '^' || char === '$') return EMPTY;
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '.') return UNKNOWN;
    if (char === '\\') {
      const escaped = this.source.charAt(this.at++);
      if (escaped === 'b' || escaped === 'B') return EMPTY;
      if (escaped === 'd') return { open: new Set('0123456789'), closed: new Set(), runs: null };
      return /[a-z]/i.test(escaped) ? UNKNOWN : literal(escaped);
    }
    return literal(char);
  }

  private group(): Heads {
    let zeroWidth = false;
    if (this.source[this.at] === '?') {
      const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 20))?.[0] ?? '?:';
      zeroWidth = /[=!]$/.test(opening);
      this.at += opening.length;
    }
    const inside = this.alternatives();
    this.at++;
    return zeroWidth ? EMPTY : inside;
  }

  private charClass(): Heads {
    const end = this.source.indexOf(']', this.at + 1);
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    if (/[\^\\]/.test(inside)) return UNKNOWN;
    const chars = new Set<string>();
    for (let index = 0; index < inside.length; index++) {
      const last = inside[index + 1] === '-' && index + 2 < inside.length ? index + 2 : index;
      for (let code = inside.charCodeAt(index); code <= inside.charCodeAt(last); code++)
        chars.add(String.fromCharCode(code));
      index = last;
    }
    return { open: chars, closed: new Set(), runs: null };
  }
}

function literal(char: string): Heads {
  return { open: new Set([char]), closed: new Set(), runs: null };
}

/** What is repeated may follow itself: its heads say nothing about what comes after the first. */
function repeat(atom: Heads, optional: boolean): Heads {
  return {
    open: new Set(optional ? [''] : []),
    closed: new Set([...atom.open, ...atom.closed]),
    runs: optional ? null : atom.runs,
  };
}

function join(left: Heads, right: Heads): Heads {
  const open = new Set<string>();
  const closed = new Set(left.closed);
  for (const start of left.open) {
    if (start.length >= LENGTH) {
      closed.add(start);
      continue;
    }
    for (const end of right.open) {
      const head = start + end;
      if (head.length >= LENGTH) closed.add(head.slice(0, LENGTH));
      else open.add(head);
    }
    for (const end of right.closed) closed.add((start + end).slice(0, LENGTH));
  }
  // Too many to index: keep what is known so far as it is.
  if (open.size + closed.size > MOST)
    return { open: new Set(), closed: new Set([...left.open, ...left.closed]), runs: null };
  return { open, closed, runs: null };
}
