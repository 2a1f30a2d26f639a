/** Colours that a reader tells apart, in the order in which `MailLanguage.hues` names them. */
export const hues = ['red', 'green', 'blue', 'purple'] as const;
export type Hue = (typeof hues)[number];

/** Where each hue ends on the colour circle, in degrees; beyond the last it is red again. */
const ends = [65, 170, 262, 345];
/** Names of CSS that editors offer; black, white and greys are no ink. */
const named: Readonly<Record<string, Hue>> = {
  red: 'red',
  maroon: 'red',
  green: 'green',
  blue: 'blue',
  navy: 'blue',
  teal: 'blue',
  purple: 'purple',
};
/** Difference of the strongest and the weakest part (0 to 255) below which a colour is a grey. */
const LEAST_CHROMA = 50;

/**
 * The hue in which an element writes, by its style or its `color` attribute; null where that is black or grey, undefined where it says
 * nothing of a colour.
 */
export function inkOf(style: string, attribute: string | undefined): Hue | null | undefined {
  const said = /(?:^|[;\s"])color\s*:\s*([^;!]{3,40})/i.exec(style)?.[1] ?? attribute;
  if (said === undefined) return undefined;
  const value = said.trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(value)?.[1];
  const parts = hex
    ? (hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? [])).map((two) =>
        parseInt(two, 16),
      )
    : value.startsWith('rgb')
      ? (value.match(/\d{1,3}/g) ?? []).map(Number)
      : null;
  return parts ? hueOf(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0) : (named[value] ?? null);
}

function hueOf(red: number, green: number, blue: number): Hue | null {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma < LEAST_CHROMA) return null;
  const sixth =
    most === red ? (green - blue) / chroma : most === green ? 2 + (blue - red) / chroma : 4 + (red - green) / chroma;
  const degrees = (60 * sixth + 360) % 360;
  return hues[ends.findIndex((end) => degrees < end)] ?? 'red';
}
