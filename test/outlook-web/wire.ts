/** The shape of what crosses between a task pane and Outlook on the web: JSON text over postMessage. */
export interface WireMessage {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  /** Requests: 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType?: number;
}

/** Dispatch ids of the mailbox calls that this host answers. */
export const call = {
  displayNewMessageForm: [44, 178],
  displayReplyForm: [10, 30, 181, 183],
  prepend: 23,
  setSelectedData: [13, 29],
  bodyType: 14,
  body: 37,
  recipients: 15,
  subject: 18,
  itemId: 164,
  from: 107,
  headers: 168,
  attachments: 149,
} as const;

/** Reads a message of the add-in; null for anything else. */
export function readWire(data: unknown): WireMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  const message: unknown = JSON.parse(data);
  return typeof message === 'object' && message !== null && '_actionName' in message ? (message as WireMessage) : null;
}

/** The answer to a request, or an event when `event` is true. */
export function answerTo(request: WireMessage, data: unknown, event = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: event ? -1 : request._correlationId,
    _origin: location.href,
    _data: data,
    _serializerVersion: 1,
    _errorCode: 0,
    _responseType: event ? 1 : 0,
  });
}
