/** Puts HTML of ours at the place of `range` inside `box` (at its end when the range is elsewhere), and the cursor behind it. */
export function insertAtSelection(box: HTMLElement, range: Range | null, html: string): void {
  const place = range !== null && box.contains(range.commonAncestorContainer) ? range : document.createRange();
  if (place !== range) {
    place.selectNodeContents(box);
    place.collapse(false);
  }
  place.deleteContents();
  const content = place.createContextualFragment(html);
  const last = content.lastChild;
  place.insertNode(content);
  if (last !== null) {
    place.setStartAfter(last);
    place.collapse(true);
  }
  box.focus();
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place);
}
