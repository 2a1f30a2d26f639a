/** A pane that is not in view paints nothing: what waits for it goes on after this time, in ms. */
const LONGEST_MS = 100;

/** Resolves when what was drawn last is on the screen. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
