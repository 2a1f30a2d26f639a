/**
 * Reads a value out of plain data by a short path, for expectations kept as JSON: `a.b.0.c`, `list.length`,
 * `list[kind=promise,by=me].date` (the first element that fits). Undefined where the path leads nowhere.
 */
export function lookUp(data: unknown, path: string): unknown {
  let here: unknown = data;
  for (const step of path.match(/[^.[\]]+|\[[^\]]*\]/g) ?? []) {
    if (here === null || typeof here !== 'object') return undefined;
    if (step.startsWith('[')) {
      const wanted = step
        .slice(1, -1)
        .split(',')
        .map((pair) => pair.split('='));
      here = Array.isArray(here)
        ? here.find((item: unknown) => wanted.every(([key, value]) => String(lookUp(item, key ?? '')) === value))
        : undefined;
    } else {
      here = (here as Record<string, unknown>)[step];
    }
  }
  return here;
}

/**
 * Whether data meets one expectation; returns null when it does, else a sentence. The end of the path says how to
 * compare: `path~` contains the text (`~2` for a second one), `path!~` does not contain it, `path!` differs from it,
 * `path@day` begins with that day, `a|b` one of the two paths holds; otherwise equal.
 */
export function unmet(data: unknown, path: string, expected: unknown): string | null {
  const [, where = '', how = ''] = /^(.*?)(!?~\d?|!|@day)?$/.exec(path) ?? [];
  const found = where.split('|').map((one) => lookUp(data, one));
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));
  const holds = (value: unknown): boolean => {
    if (how.startsWith('~')) return text(value).includes(String(expected));
    if (how.startsWith('!~')) return value !== undefined && !text(value).includes(String(expected));
    if (how === '!') return text(value) !== text(expected);
    if (how === '@day') return typeof value === 'string' && value.slice(0, 10) === expected;
    return text(value) === text(expected);
  };
  return found.some(holds) ? null : `${path}: expected ${text(expected)}, found ${found.map(text).join(' | ')}`;
}
