import { act as settle, cleanup, fireEvent, render } from '@testing-library/react';
import type { Conversation } from '../../../src/app/Conversation';
import type { Ports } from '../../../src/app/Ports';
import type { Locale } from '../../../src/core/Locale';
import { paneText } from '../../../src/i18n/paneText';
import type { PanelAct } from '../../../src/panel/PanelAct';
import { ConversationView } from '../../../src/sidebar/ConversationView';
import { SidebarContext } from '../../../src/sidebar/SidebarContext';
import { createSidebar } from '../../../src/sidebar/store';
import { named, typed } from './offersIn';
import { words } from './saidIn';

export interface Pane {
  /** Everything that was read while all parts were opened, one line for each state. */
  readonly said: readonly string[];
  readonly offers: ReadonlySet<string>;
}

const all = <E extends Element>(root: Element, selector: string): E[] => [...root.querySelectorAll<E>(selector)];

/** What a person can read now: words, hidden ones for screen readers, and what stands in fields and lists. */
function readNow(root: Element): string {
  const attributes = all(root, '[title], [aria-label], [placeholder]').flatMap((element) =>
    ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
  );
  const fields = all<HTMLTextAreaElement>(root, 'textarea').map(({ value }) => value);
  return words([root.textContent, ...attributes, ...fields].join('\n'));
}

const fieldsOf = (form: Element): (HTMLInputElement | HTMLTextAreaElement)[] => all(form, 'input, textarea');

/** What the tests type into a field: a day, a text of several lines, the reason to lift a stop, or a note. */
function typedInto(field: HTMLInputElement | HTMLTextAreaElement, stopped: boolean): string {
  if (field.type === 'date') return typed.day;
  return field.tagName === 'TEXTAREA' ? typed.text : stopped ? typed.reason : typed.note;
}

/** Opens, reads and clicks everything that the pane shows of a conversation; acts are noted in place of being carried out. */
export async function paneSaysAndOffers(ports: Ports, conversation: Conversation, locale: Locale): Promise<Pane> {
  const acts: PanelAct[] = [];
  const said: string[] = [];
  const sidebar = { ...createSidebar(ports, locale), act: async (act: PanelAct) => void acts.push(act) };
  sidebar.setState({ phase: 'ready', conversation });
  const { container } = render(
    <SidebarContext value={sidebar}>
      <ConversationView />
    </SidebarContext>,
  );
  const { edit, editReady } = paneText(locale).draft;
  const opensEditor = ({ textContent }: Element): boolean => textContent === edit || textContent === editReady;
  const pause = (): Promise<void> => settle(async () => new Promise((done) => setTimeout(done, 0)));
  const read = (): void => void said.push(readNow(container));
  /** Clicks each of these; parts that open by it are read. */
  async function clickEach(skip: (button: Element) => boolean): Promise<void> {
    const buttons = all(container, 'button:not([aria-expanded]):not([aria-pressed])');
    for (const button of buttons.filter((one) => one.closest('form') === null && !skip(one))) {
      if (!container.contains(button)) continue;
      fireEvent.click(button);
      await pause();
      read();
    }
  }
  async function unfold(): Promise<void> {
    for (const details of all<HTMLDetailsElement>(container, 'details:not([open])')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
      await pause();
    }
    read();
  }
  async function fillForms(): Promise<void> {
    for (const form of all(container, 'form')) {
      for (const field of fieldsOf(form)) {
        fireEvent.change(field, { target: { value: typedInto(field, conversation.history.stop !== null) } });
      }
      const [direction] = all<HTMLSelectElement>(form, 'select');
      for (const value of direction === undefined ? [''] : [...direction.options].map((option) => option.value)) {
        if (direction !== undefined) fireEvent.change(direction, { target: { value } });
        fireEvent.submit(form);
        await pause();
      }
    }
  }
  async function pickEverything(): Promise<void> {
    for (const select of all<HTMLSelectElement>(container, 'select')) {
      for (const { value } of select.options) fireEvent.change(select, { target: { value } });
    }
    await pause();
  }

  for (let waits = 0; waits < 50 && container.querySelector('[aria-busy], [class*=skeleton]') !== null; waits++)
    await pause();
  await pause();
  await unfold();
  // Chips and pickers open one at a time; what a chip opens may be folded itself.
  for (const opener of all(container, 'button[aria-expanded=false]')) {
    fireEvent.click(opener);
    await pause();
    await unfold();
    await clickEach(opensEditor);
    await fillForms();
  }
  await unfold();
  for (const chip of all(container, 'button[aria-pressed]')) {
    fireEvent.click(chip);
    await pause();
    read();
    await fillForms();
  }
  await pickEverything();
  await clickEach(opensEditor);
  // The editor stands in the place of the draft: it comes last.
  await clickEach((button) => !opensEditor(button));
  await fillForms();
  cleanup();
  return { said, offers: new Set(acts.map(named)) };
}
