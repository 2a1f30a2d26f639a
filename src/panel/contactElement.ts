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
  const { stage: at, set, because } = conversation.stage;
  const stage: PanelChoice = {
    label: words.contact.stage,
    value: set ? at : '',
    options: [
      ...(set ? [] : [{ value: '', label: words.contact.proposedStage(words.stages[at]) }]),
      ...stages.map((value) => ({ value, label: words.stages[value] })),
    ],
  };
  // Everybody begins as a prospect: that needs no proposal.
  const proposed = conversation.stage.proposed ?? (because?.stage === 'prospecting' ? null : because);
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
    proposal:
      stopped || proposed === null
        ? null
        : {
            text: words.contact.proposal(words.stages[proposed.stage], words.contact.because[proposed.reason]),
            button: {
              label: words.contact.takeStage,
              description: `${words.contact.takeStage}: ${words.stages[proposed.stage]}`,
              act: { do: 'stage', stage: proposed.stage },
            },
          },
    suggestion:
      !stopped && history.segment === 'lead' && looksLikeAffiliate(history.messages)
        ? { label: words.contact.affiliate, description: null, act: { do: 'segment', segment: 'affiliate' } }
        : null,
  };
}
