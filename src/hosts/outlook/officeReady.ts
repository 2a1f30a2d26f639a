/**
 * Whether Outlook is there, asked once when the pane starts: false in a plain browser tab, when office.js could not be
 * loaded, or when the host is silent for `ms`.
 */
export function officeReady(ms: number): Promise<boolean> {
  if (!('Office' in globalThis)) return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      resolve(host === Office.HostType.Outlook);
    });
  });
}
