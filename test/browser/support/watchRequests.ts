import type { BrowserContext } from 'playwright-core';

/** What a page asked for, and whether any of it left this machine. */
export interface RequestWatch {
  /** Addresses of requests to anything but localhost. Empty is what promise 5 of the design asks for. */
  readonly outside: readonly string[];
}

/**
 * Watches every request of a browser context, its frames and workers; requests to the outside are refused, and remembered. `played`: names
 * that the browser was told to find on this machine.
 */
export async function watchRequests(context: BrowserContext, played: readonly string[] = []): Promise<RequestWatch> {
  const outside: string[] = [];
  const here = ['localhost', '127.0.0.1', '[::1]', ...played];
  const isHere = (address: string): boolean => {
    const { protocol, hostname } = new URL(address);
    return ['data:', 'blob:', 'about:'].includes(protocol) || here.includes(hostname);
  };
  await context.route(
    (url) => !isHere(url.href),
    async (route) => {
      outside.push(route.request().url());
      await route.abort();
    },
  );
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      if (!isHere(socket.url().replace(/^ws/, 'http'))) outside.push(socket.url());
    });
  });
  return { outside };
}
