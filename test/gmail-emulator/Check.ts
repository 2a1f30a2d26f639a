/** Looks at a value found at `at` and says what is wrong with it; nothing when it is as Google defines it. */
export type Check = (value: unknown, at: string) => string[];

/** One check for each field that Google's own types name: the compiler asks for every one, and refuses any other. */
export type Shape<T> = { readonly [K in keyof T]-?: Check };

export const text: Check = (value, at) => (typeof value === 'string' ? [] : [`${at}: not text`]);
export const whole: Check = (value, at) => (Number.isInteger(value) ? [] : [`${at}: not a whole number`]);
export const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : [`${at}: not true or false`]);

/** A field that Google knows and the emulator does not play: whoever begins to use it must teach the emulator first. */
export const unplayed: Check = (_value, at) => [`${at}: not played by the emulator`];

export const like =
  (pattern: RegExp, most = 100_000): Check =>
  (value, at) =>
    typeof value === 'string' && value.length <= most && pattern.test(value) ? [] : [`${at}: invalid value`];

export const oneOf = (...allowed: readonly string[]): Check => (value, at) =>
  typeof value === 'string' && allowed.includes(value) ? [] : [`${at}: invalid value`]; // prettier-ignore

export const between =
  (least: number, most: number): Check =>
  (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? [] : [`${at}: out of range`]; // prettier-ignore

export const list =
  (each: Check, most = 1000): Check =>
  (value, at) => {
    if (!Array.isArray(value) || value.length > most) return [`${at}: no list, or too long`];
    return value.flatMap((one: unknown, index) => each(one, `${at}[${index}]`));
  };

/** An object with these fields and no others; those in `required` must be there. */
export function fields<T>(shape: Shape<T>, required: readonly (keyof T & string)[] = []): Check {
  const checks = new Map<string, Check>(Object.entries(shape));
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at}: no object`];
    const there = Object.entries(value);
    const problems = there.flatMap(([name, one]: [string, unknown]) => {
      const check = checks.get(name);
      return check === undefined
        ? [`Unknown name "${name}" at '${at}': Cannot find field.`]
        : check(one, `${at}.${name}`);
    });
    const missing = required.filter((name) => !there.some(([known]) => known === name));
    return [...problems, ...missing.map((name) => `${at}.${name}: missing`)];
  };
}
