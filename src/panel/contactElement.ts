import { looksLikeAffiliate } from '../core/contact/looksLikeAffiliate';
import { segments, stages } from './choices';
import type { ChannelLink, ContactElement, PanelChoice } from './PanelElement';
import { mayHaveWhatsApp, phoneText, whatsAppLink } from './phoneText';
import type { Scene } from './Scene';

const initialsOf = (name: string | null): string => {
  const words = (name ?? '').split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map((word) => (word ?? '').charAt(0).toUpperCase()).join('');
};

/** The ways to reach the contact; none after a stop (DOMAIN: When to stop), only e-mail where no phone is known. */
function linksOf({ conversation, words }: Scene): ChannelLink[] {
  const { contact, history, step, draft } = conversation;
  if (history.stop !== null) return [];
  const { address, phones } = contact;
  const links: ChannelLink[] = [
    {
      channel: 'email',
      label: address,
      description: words.contact.mail(address),
      href: `mailto:${encodeURI(address)}`,
    },
  ];
  for (const phone of phones.slice(0, 2)) {
    const label = phoneText(phone);
    links.push({ channel: 'phone', label, description: words.contact.call(label), href: `tel:${phone}` });
  }
  const mobile = phones.find(mayHaveWhatsApp);
  // The suggested words go along only where WhatsApp is what the step suggests and nothing is missing in them.
  const ready = step.channel === 'whatsapp' && draft !== null && draft.missing.length === 0;
  const href = whatsAppLink(phones, ready ? draft.text : null);
  if (mobile !== undefined && href !== null) {
    const description = words.contact.whatsapp(phoneText(mobile));
    links.push({ channel: 'whatsapp', label: words.contact.whatsappShort, description, href });
  }
  return links;
}

/** Who it is: name, role and company, segment and stage as choices, channels as links. */
export function contactElement(scene: Scene): ContactElement {
  const { words, conversation } = scene;
  const { contact, history } = conversation;
  const { title, company } = contact;
  const stopped = conversation.step.action === 'stop';
  const segment: PanelChoice = {
    label: words.contact.segment,
    value: history.segment,
    options: segments.map((value) => ({ value, label: words.segments[value] })),
  };
  const stage: PanelChoice = {
    label: words.contact.stage,
    value: history.stage ?? '',
    options: [
      ...(history.stage === null ? [{ value: '', label: words.contact.noStage }] : []),
      ...stages.map((value) => ({ value, label: words.stages[value] })),
    ],
  };
  return {
    kind: 'contact',
    name: contact.name ?? contact.address,
    initials: initialsOf(contact.name),
    // "Founder, Harbor Coffee" as a title names the company already.
    role:
      title !== null && company !== null && !title.includes(company)
        ? words.contact.role(title, company)
        : (title ?? company),
    address: contact.address,
    links: linksOf(scene),
    segment: stopped ? null : segment,
    stage: stopped ? null : stage,
    suggestion:
      !stopped && history.segment === 'lead' && looksLikeAffiliate(history.messages)
        ? { label: words.contact.affiliate, description: null, act: { do: 'segment', segment: 'affiliate' } }
        : null,
  };
}
