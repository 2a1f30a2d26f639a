/** Raised when `readDetails`, `readSignals` or `readThread` understand more than before: messages are then recorded once more, and the newest reader's record counts. */
export const readerVersion = 9;

/** The id of the record that this version of the reader makes of a message. */
export function messageEventId(messageId: string): string {
  return `msg:${messageId}#r${readerVersion}`;
}

/** Which reader made a record of a message; 0 for an id of another form. */
export function readerOf(eventId: string): number {
  return Number(/#r(\d{1,9})$/.exec(eventId)?.[1] ?? 0);
}
