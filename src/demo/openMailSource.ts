import { parseMessage } from '../core/mail/parseMessage';
import type { MailMessage } from '../core/mail/MailMessage';
import type { MailboxAbout, MailSource } from './MailSource';

interface Listing extends Omit<MailboxAbout, 'packs'> {
  readonly packs: readonly (readonly { readonly id: number; readonly size: number }[])[];
}

/** Reads the mailbox that `scripts/start` serves; messages are parsed here, from their bytes. Rejects when the server does not answer. */
export async function openMailSource(base = '/mailbox'): Promise<MailSource> {
  const { packs, ...about } = (await (await get(`${base}/index.json`)).json()) as Listing;
  return {
    about: { ...about, packs: packs.length },
    pack: async (number) => {
      const answer = await get(`${base}/pack/${number}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const sizes = (answer.headers.get('x-sizes') ?? '').split(' ').map(Number);
      let end = 0;
      // Side by side: each waits for the browser to hand over its bytes, several times.
      return Promise.all(
        sizes.map((size, i): Promise<MailMessage> => {
          end += size;
          return parseMessage(bytes.subarray(end - size, end), String(packs[number]?.[i]?.id ?? i));
        }),
      );
    },
  };
}

async function get(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}
