import type { HostOptions } from './HostOptions';
import { outlookOnTheWeb, type OutlookOnTheWeb } from './outlookOnTheWeb';

declare global {
  interface Window {
    openPane(options: HostOptions): void;
    outlook: OutlookOnTheWeb;
  }
}

window.openPane = (options) => {
  const body = document.getElementById('body');
  if (body === null) throw new Error('This page has lost its message.');
  window.outlook = outlookOnTheWeb(body, options);
};
