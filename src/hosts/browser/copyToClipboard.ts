import type { Outcome } from '../../core/ports/Failure';

/**
 * Puts text and HTML on the clipboard, for a click of the last seconds. A pane in a mail client's frame is often denied the
 * modern way; the older one needs no permission there. `denied` when both fail.
 */
export async function copyToClipboard(content: {
  readonly text: string;
  readonly html: string;
}): Promise<Outcome<null>> {
  const forms = { 'text/plain': content.text, 'text/html': content.html };
  const done = (await writeModern(forms)) || copyByEvent(forms);
  return done ? { ok: true, value: null } : { ok: false, failure: 'denied' };
}

type Forms = Readonly<Record<string, string>>;

async function writeModern(forms: Forms): Promise<boolean> {
  try {
    const blobs = Object.entries(forms).map(([type, data]) => [type, new Blob([data], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

/** Answers the browser's own copy command with our data, whatever is selected. */
function copyByEvent(forms: Forms): boolean {
  let put = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, data] of Object.entries(forms)) event.clipboardData.setData(type, data);
    put = true;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy') && put;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
