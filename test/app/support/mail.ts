import type { MailMessage } from '../../../src/core/mail/MailMessage';
import { parseMessage } from '../../../src/core/mail/parseMessage';

export const ana = 'ana@nexo.example';
export const carla = 'carla.menezes@vidrosul.example';

/** What a test says of a message; the rest is plain. */
export interface Written {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  /** RFC 5322 date. */
  readonly date: string;
  readonly subject?: string;
  readonly text: string;
  readonly inReplyTo?: string;
}

/** A complete RFC 5322 message, lines ended by CRLF. */
export function rfc822({ id, from, to, date, subject, text, inReplyTo }: Written): string {
  return [
    `From: ${from ?? `Carla Menezes <${carla}>`}`,
    `To: ${to ?? `Ana Prado <${ana}>`}`,
    `Date: ${date}`,
    `Subject: ${subject ?? 'Proposta de vidros'}`,
    `Message-ID: <${id}>`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: <${inReplyTo}>`, `References: <${inReplyTo}>`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text.split('\n'),
  ].join('\r\n');
}

export function parsed(...mails: readonly Written[]): Promise<MailMessage[]> {
  return Promise.all(mails.map((mail) => parseMessage(new TextEncoder().encode(rfc822(mail)))));
}

/** I wrote to Carla on a Monday, she has not answered. */
export const offer: Written = {
  id: 'oferta@nexo.example',
  from: `Ana Prado <${ana}>`,
  to: `Carla Menezes <${carla}>`,
  date: 'Mon, 02 Mar 2026 10:00:00 -0300',
  text: 'Olá, Carla.\n\nSegue a proposta dos vidros temperados que combinamos.\n\nAbraço,\nAna',
};

/** Carla asks in the same thread. */
export const question: Written = {
  id: 'pergunta@vidrosul.example',
  date: 'Tue, 03 Mar 2026 11:00:00 -0300',
  subject: 'RES: Proposta de vidros',
  text: 'Oi, Ana.\n\nQual é o prazo de entrega para Caxias do Sul?\n\nObrigada,\nCarla Menezes',
  inReplyTo: offer.id,
};

/** Carla asks in another thread never to be contacted again. */
export const optOut: Written = {
  id: 'chega@vidrosul.example',
  date: 'Wed, 04 Mar 2026 09:00:00 -0300',
  subject: 'Newsletter',
  text: 'Por favor, me tirem da lista e não me mandem mais e-mails.\n\nCarla Menezes',
};
