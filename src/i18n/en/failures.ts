import type { failures as failureShape, refusals as refusalShape } from '../pt-BR/failures';

export const failures: typeof failureShape = {
  offline: 'No connection now. What was read stays here; try again when the network is back.',
  denied: 'The mail program did not allow this. Check the add-in’s permissions and try again.',
  blocked:
    'The browser lets Retorno store nothing on this page, and without memory it gives no advice: it might write to somebody who asked to stop. Allow third-party cookies and site data (usually the icon beside the address) and reload, or use Outlook for desktop.',
  gone: 'This message is no longer open. Open it again to go on.',
  throttled: 'The mail server asked for a pause. Wait a minute and try again.',
  unsupported: 'This mail program cannot do this. Copy the text and paste it where you need it.',
  broken: 'Something failed while reading or saving. Nothing was sent or lost; try again.',
  full: 'There is no room left to save on this device. Free some space or erase old data in Settings.',
  timeout: 'The mail program did not answer in time. Try again.',
};

export const refusals: typeof refusalShape = {
  stopped: 'This person asked to receive no messages. Lift the stop first, if there is a reason.',
  'other-item': 'Another message is open by now. Nothing was inserted; go back to this conversation and try again.',
  incomplete: 'The text still has gaps. Review it before inserting.',
  'not-a-date': 'This date does not work. Pick a day from tomorrow on.',
  empty: 'Write something before recording it.',
  'not-pending': 'This follow-up is no longer pending.',
  'sent-before': 'This contact has been sent this content before.',
};
