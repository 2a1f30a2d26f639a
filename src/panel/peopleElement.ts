import type { PeopleElement } from './PanelElement';
import type { Scene } from './Scene';

/** The switch between the people of the thread; null when there is only one. */
export function peopleElement({ conversation, words }: Scene): PeopleElement | null {
  const { people, contact } = conversation;
  if (people.length < 2) return null;
  return {
    kind: 'people',
    label: words.contact.people,
    people: people.map(({ name, address, company }) => ({
      name: name ?? address,
      detail: name === null ? company : address,
      current: address === contact.address,
      act: { do: 'person', address },
    })),
  };
}
