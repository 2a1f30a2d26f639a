import { isBlank } from './isBlank';
import { bannerIn } from './banner';
import type { Line } from './Line';

const RULE = /^[\s*]{0,4}[_\-–—=]{10,200}\s*$/;

/** What stands above a block and makes it certain: a banner or a rule on the lines before, or the client's own container. */
export interface AboveHeader {
  readonly start: number;
  readonly forward: boolean;
  readonly strong: boolean;
}

export function aboveHeader(lines: readonly Line[], at: number, floor: number): AboveHeader {
  const depth = lines[at]?.depth ?? 0;
  let start = at;
  for (let i = at - 1, seen = 0; i >= floor && i >= at - 6 && seen < 2; i--) {
    const line = lines[i];
    if (!line || line.depth !== depth) break;
    if (isBlank(line.text)) continue;
    seen++;
    if (RULE.test(line.text)) {
      start = i;
      continue;
    }
    const banner = bannerIn(line.text);
    if (banner) return { start: i, forward: banner.forward, strong: true };
    break;
  }
  return { start, forward: false, strong: start < at || lines[at]?.mark === 'header' };
}
