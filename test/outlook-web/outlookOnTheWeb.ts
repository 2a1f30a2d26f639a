import { answerCall, type HostState, type OpenedForm } from './answerCall';
import { appContext, frameName } from './appContext';
import { Editor } from './Editor';
import type { HostItem } from './HostItem';
import type { HostManners, HostOptions } from './HostOptions';
import { initialData } from './initialData';
import { answerTo, readWire, type WireMessage } from './wire';

/** What a test can do to the page that plays Outlook on the web, and see of it. */
export interface OutlookOnTheWeb {
  readonly manners: HostManners;
  readonly forms: readonly OpenedForm[];
  /** Dispatch ids of the mailbox calls so far. */
  readonly calls: readonly number[];
  /** The user selects another item; `tell: false` is Outlook forgetting to say so (office-js issue 5965). */
  show(item: HostItem, how?: { readonly tell: boolean }): void;
  /** Colours as RGB integers by name, as the host sends them. */
  changeTheme(colours: Readonly<Record<string, number>>): void;
  item(): HostItem;
  /** The body of the message being written. */
  body(): string;
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** The task pane's frame, sandboxed as hosts do it. Its name must be there before it enters the page, or the pane never sees it. */
function paneFrame(name: string, address: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.id = 'pane';
  frame.title = 'Retorno';
  frame.name = name;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-forms allow-modals');
  frame.src = address;
  return frame;
}

/** Opens a task pane beside `body` and plays Outlook on the web to the genuine library in it. */
export function outlookOnTheWeb(body: HTMLElement, options: HostOptions): OutlookOnTheWeb {
  const conversationId = crypto.randomUUID();
  const controlId = `retorno-${conversationId}`;
  const paneOrigin = new URL(options.pane).origin;
  const frame = paneFrame(frameName(options, conversationId, controlId), options.pane);
  const editor = new Editor(body);
  const forms: OpenedForm[] = [];
  const calls: number[] = [];
  const manners: HostManners = { delay: 0, silent: [], nothingIsNull: false, errors: {} };
  const events = new Map<string, WireMessage>();
  let item: HostItem = null;

  const put = (next: HostItem): void => {
    item = next;
    const html = next?.html ?? '';
    if (next?.mode === 'compose') editor.open(html);
    else body.textContent = next?.text ?? '';
  };
  const shown = () => (item === null && manners.nothingIsNull ? null : initialData(item, options.user));
  const send = (text: string): void => frame.contentWindow?.postMessage(text, paneOrigin);
  const emit = (name: string, data: unknown): void => {
    const request = events.get(name);
    if (request !== undefined) send(answerTo(request, data, true));
  };

  const mailboxCall = (data: Record<string, unknown>): unknown => {
    const id = Number(asRecord(data['MethodData'])['DispatchId']);
    calls.push(id);
    if (manners.silent === 'all' || manners.silent.includes(id)) return undefined;
    const errorCode = manners.errors[id];
    if (errorCode !== undefined) return { error: true, errorCode };
    const state: HostState = { item, user: options.user, editor, forms };
    return answerCall(id, asRecord(data['ApiParams']), state);
  };

  /** The answer's data; undefined for none. */
  const answer = (message: WireMessage): unknown => {
    if (message._actionType === 1) {
      events.set(message._actionName, message);
      return { Error: 0 };
    }
    if (message._actionType === 2) {
      events.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(options, controlId);
      case 'GetInitialData':
        return shown();
      case 'ExecuteMethod':
        return mailboxCall(asRecord(message._data));
      case 'executeMethod':
        return { Version: 1, Error: 0 };
      default:
        return null;
    }
  };

  window.addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow) return;
    const message = readWire(event.data);
    if (message === null || message._messageType !== 0) return;
    const data = answer(message);
    if (data !== undefined) setTimeout(() => send(answerTo(message, data)), manners.delay);
  });

  put(options.item);
  document.body.append(frame);

  return {
    manners,
    forms,
    calls,
    show(next, how = { tell: true }) {
      put(next);
      if (how.tell) emit('olkItemSelectedChanged', shown());
    },
    changeTheme: (colours) => emit('officeThemeChanged', [JSON.stringify(colours)]),
    item: () => item,
    body: () => editor.html(),
  };
}
