/** What Gmail shows when it calls us: an open message, or a draft window. */
export type GmailOpen =
  | {
      readonly kind: 'message';
      /** As in the event (`msg-f:` and decimal, `msg-a:r…`) or as in the REST API (hexadecimal). */
      readonly messageId: string;
      /** As in the event or hexadecimal; null where the event has none. */
      readonly threadId: string | null;
      /** The event's access token, which binds the add-on's rights to this message. */
      readonly messageToken: string;
    }
  | {
      readonly kind: 'draft';
      /** Addresses as the event names them; empty where Gmail does not tell. */
      readonly to: readonly string[];
      readonly cc: readonly string[];
      readonly bcc: readonly string[];
    };
