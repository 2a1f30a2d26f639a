/** The editable body of the message being written, with a real cursor. */
export class Editor {
  private cursor: Range;

  constructor(private readonly element: HTMLElement) {
    this.cursor = document.createRange();
    this.cursor.selectNodeContents(element);
  }

  /** Shows a body; a `|` in its text is where the cursor goes (the start without one). */
  open(html: string): void {
    this.element.innerHTML = html;
    this.cursor.setStart(this.element, 0);
    this.cursor.collapse(true);
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf('|') ?? -1;
      if (at < 0 || !(node instanceof Text)) continue;
      node.deleteData(at, 1);
      this.cursor.setStart(node, at);
      this.cursor.collapse(true);
      return;
    }
  }

  /** Replaces what is selected. */
  insert(data: string, html: boolean): void {
    this.cursor.deleteContents();
    const content = html ? this.cursor.createContextualFragment(data) : document.createTextNode(data);
    this.cursor.insertNode(content);
    this.cursor.collapse(false);
  }

  /** Puts content before everything. */
  prepend(data: string, html: boolean): void {
    this.element.insertAdjacentHTML('afterbegin', html ? data : data.replaceAll('<', '&lt;'));
  }

  html(): string {
    return this.element.innerHTML;
  }

  text(): string {
    return this.element.innerText;
  }
}
