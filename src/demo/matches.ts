import type { DemoConversation } from './DemoState';
import { personText } from './personText';
import { snippetOf } from './snippetOf';

/** Whether a conversation holds every word of a search, in subject, people or first words; accents and case do not count. */
export function matches(conversation: DemoConversation, search: string): boolean {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = fold(
    conversation.messages
      .flatMap((message) => [message.subject, snippetOf(message), ...[message.from, ...message.to].map(searchText)])
      .join(' '),
  );
  return words.every((word) => text.includes(word));
}

function searchText(person: { readonly name: string | null; readonly address: string | null }): string {
  return `${personText(person)} ${person.address ?? ''}`;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
