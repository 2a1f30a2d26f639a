import type { HostOptions } from './HostOptions';

/** What the library learns of its host before anything else; it throws when a field is missing. */
export function appContext(options: HostOptions, controlId: string): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: 64,
    _appVersion: '16.01',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: location.origin,
    _clientMode: 0,
    _settings: {},
    _reason: 0,
    _requirementMatrix: JSON.stringify({ Mailbox: options.mailbox, DialogApi: '1.2' }),
    _appDomains: [new URL(options.pane).origin],
    _addinName: 'Retorno',
    _appInstanceId: controlId,
    _hostFullVersion: '16.0.0.0',
  };
}

/** The name of the task pane's frame: where the library finds who its host is. */
export function frameName(options: HostOptions, conversationId: string, controlId: string): string {
  return JSON.stringify({
    baseFrameName: 'pane',
    // The empty seventh field but one is `isDialog`; `disableLogging` keeps telemetry at home.
    hostInfo: `Outlook$Web$16.01$${options.locale}$${conversationId}$$disableLogging$0`,
    xdmInfo: `${conversationId}|${controlId}|${location.href}`,
    serializerVersion: '1',
    flights: '[]',
  });
}
