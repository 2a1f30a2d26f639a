import type { Editor } from './Editor';
import type { HostItem, HostPerson } from './HostItem';
import { call } from './wire';

/** A window that the add-in asked Outlook to open. */
export interface OpenedForm {
  readonly kind: 'reply' | 'new';
  /** The item that was open in the host then: whom the answer would go to. */
  readonly itemId: string | null;
  readonly to: readonly string[];
  readonly subject: string | null;
  readonly html: string;
}

/** What a mailbox call may look at and change. */
export interface HostState {
  readonly item: HostItem;
  readonly user: HostPerson;
  readonly editor: Editor;
  readonly forms: OpenedForm[];
}

type Params = Readonly<Record<string, unknown>>;
type Handler = (state: HostState, params: Params) => unknown;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
// 3 and `html` both mean HTML: inserts carry the number, reads the word.
const isHtml = (params: Params): boolean => params['coercionType'] === 3 || params['coercionType'] === 'html';
const people = (list: readonly HostPerson[]) =>
  list.map(({ name, address }) => ({ name, address, recipientType: 3, appointmentResponse: 0 }));

const openForm =
  (kind: OpenedForm['kind']): Handler =>
  ({ item, forms }, params) => {
    const to = params['toRecipients'];
    forms.push({
      kind,
      itemId: item?.mode === 'read' ? item.id : null,
      to: Array.isArray(to) ? to.map(textOf) : [],
      subject: typeof params['subject'] === 'string' ? params['subject'] : null,
      html: textOf(params['htmlBody']),
    });
    return null;
  };

const handlers: Readonly<Record<number, Handler>> = {
  ...Object.fromEntries(call.displayReplyForm.map((id) => [id, openForm('reply')])),
  ...Object.fromEntries(call.displayNewMessageForm.map((id) => [id, openForm('new')])),
  ...Object.fromEntries(
    call.setSelectedData.map((id): [number, Handler] => [
      id,
      ({ editor }, params) => {
        editor.insert(textOf(params['data']), isHtml(params));
        return null;
      },
    ]),
  ),
  [call.prepend]: ({ editor }, params) => {
    editor.prepend(textOf(params['data']), isHtml(params));
    return null;
  },
  [call.bodyType]: ({ item }) => (item?.mode === 'compose' ? item.type : 'html'),
  [call.body]: ({ item, editor }, params) => {
    if (item?.mode === 'read') return isHtml(params) ? item.html : item.text;
    return isHtml(params) ? editor.html() : editor.text();
  },
  [call.recipients]: ({ item }, params) => {
    if (item?.mode !== 'compose') return [];
    return people([item.to, item.cc][Number(params['recipientField'])] ?? []);
  },
  [call.subject]: ({ item }) => (item?.mode === 'compose' ? item.subject : ''),
  [call.from]: ({ user }) => people([user])[0],
  [call.headers]: ({ item }) => (item?.mode === 'read' ? item.headers : ''),
};

/**
 * Answers one mailbox call as Outlook on the web would, as far as the library can tell. Always an object: with anything
 * else the add-in's callback never fires. An unknown call gets 5000, "not supported".
 */
export function answerCall(id: number, params: Params, state: HostState): Record<string, unknown> {
  const handler = handlers[id];
  if (handler === undefined) return { error: true, errorCode: 5000 };
  return { error: false, wasSuccessful: true, data: handler(state, params) };
}
