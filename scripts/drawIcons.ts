/**
 * Draws the mark, a return arrow in a rounded square, at every size that a manifest asks for: `npx tsx scripts/drawIcons.ts`.
 * Shapes are distances to line segments, sampled 8 × 8 in each pixel, so that 16 px is as clean as 192.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

type Point = readonly [number, number];

/** The arrow in a unit square: head, shaft, and a half circle of straight steps that leads back. */
const bend = Array.from({ length: 17 }, (_, step): Point => {
  const angle = -Math.PI / 2 + (Math.PI * step) / 16;
  return [0.58 + 0.15 * Math.cos(angle), 0.575 + 0.15 * Math.sin(angle)];
});
const strokes: readonly (readonly Point[])[] = [
  [
    [0.42, 0.285],
    [0.28, 0.425],
    [0.42, 0.565],
  ],
  [[0.28, 0.425], ...bend, [0.42, 0.725]],
];

const green = [12, 111, 93] as const;

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

const onArrow = (point: Point, width: number): boolean =>
  strokes.some((line) =>
    line.some((start, index) => {
      const end = line[index + 1];
      return end !== undefined && toSegment(point, start, end) < width / 2;
    }),
  );

function onSquare([x, y]: Point, radius: number): boolean {
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

/** One PNG of `size` pixels; `outline` leaves the square out (white on transparent, as the unified manifest wants it). */
function draw(size: number, outline: boolean): Buffer {
  const image = new PNG({ width: size, height: size });
  const width = size <= 20 ? 0.125 : 0.095;
  const grid = 8;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let [square, arrow] = [0, 0];
      for (let sample = 0; sample < grid * grid; sample += 1) {
        const point: Point = [
          (column + ((sample % grid) + 0.5) / grid) / size,
          (row + (Math.floor(sample / grid) + 0.5) / grid) / size,
        ];
        if (onArrow(point, width)) arrow += 1;
        else if (!outline && onSquare(point, 0.22)) square += 1;
      }
      const covered = square + arrow;
      const colour = green.map((tone) => (covered === 0 ? 0 : Math.round((tone * square + 255 * arrow) / covered)));
      image.data.set([...colour, Math.round((255 * covered) / grid ** 2)], (row * size + column) * 4);
    }
  }
  return PNG.sync.write(image);
}

mkdirSync('assets', { recursive: true });
for (const size of [16, 32, 64, 80, 128]) writeFileSync(join('assets', `icon-${size}.png`), draw(size, false));
writeFileSync(join('assets', 'color.png'), draw(192, false));
writeFileSync(join('assets', 'outline.png'), draw(32, true));
