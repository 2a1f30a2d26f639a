/**
 * @jest-environment jsdom
 */
import './support/encoders';
import type { Ports } from '../../src/app/Ports';
import { cardOfConversation } from '../../src/cards/cardOfConversation';
import { drawnChips } from '../../src/cards/draftSections';
import { cardOfHistory } from '../../src/cards/historySection';
import type { Locale } from '../../src/core/Locale';
import type { Abilities } from '../../src/core/ports/MailHost';
import type { PanelElement } from '../../src/panel/PanelElement';
import { panelView } from '../../src/panel/panelView';
import { cardOffers } from './support/cardOffers';
import { cardSays } from './support/cardSays';
import { named, offersIn } from './support/offersIn';
import { paneSaysAndOffers } from './support/paneSaysAndOffers';
import { saidIn, words } from './support/saidIn';
import { sampleConversations, samplePorts, type Sample } from './support/sampleConversations';
import { scenarioConversations } from './support/scenarioConversations';
import { sceneFor } from './support/sceneFor';

jest.setTimeout(240_000);

let ports: Ports;
let samples: readonly Sample[] = [];
let scenarios: readonly Sample[] = [];
const seen = new Set<PanelElement['kind']>();

beforeAll(async () => {
  ({ ports } = await samplePorts());
  samples = await sampleConversations();
  scenarios = await scenarioConversations();
});

/** What one renderer lacks, and what only it has. */
interface Difference {
  readonly name: string;
  readonly unsaid: readonly string[];
  readonly lacking: readonly string[];
  readonly added: readonly string[];
}
const differs = ({ unsaid, lacking, added }: Difference): boolean => unsaid.length + lacking.length + added.length > 0;

const readable = (abilities: Abilities): Abilities => ({ ...abilities, insert: false });

function inCards({ name, conversation }: Sample, locale: Locale): Difference {
  const whole = panelView(conversation, locale, readable(ports.host.abilities()));
  for (const { kind } of whole) seen.add(kind);
  // A card has room for the best references only.
  const view = whole.map((element) =>
    element.kind === 'draft' ? { ...element, chips: drawnChips(element.chips) } : element,
  );
  const scene = sceneFor(locale);
  const history = view.find((element) => element.kind === 'history');
  const pages =
    history === undefined
      ? []
      : history.entries.flatMap((_, i) => (i % 30 === 0 ? [cardOfHistory(scene, history, i)] : []));
  const cards = [cardOfConversation(scene, view, null), ...pages];
  const said = cardSays(cards).join('\n');
  const offered = new Set(cardOffers(cards, view));
  const wanted = offersIn(view);
  const current = new Set([named({ do: 'person', address: conversation.contact.address })]);
  return {
    name,
    unsaid: saidIn(view).filter((text) => !said.includes(text)),
    lacking: [...wanted].filter((act) => !offered.has(act)),
    added: [...offered].filter((act) => !wanted.has(act) && !current.has(act)),
  };
}

async function inPane({ name, conversation }: Sample, locale: Locale): Promise<Difference> {
  const view = panelView(conversation, locale, readable(ports.host.abilities()));
  const { said, offers } = await paneSaysAndOffers(ports, conversation, locale);
  const wanted = offersIn(view);
  return {
    name,
    unsaid: saidIn(view).filter((text) => !said.some((one) => one.includes(words(text)))),
    lacking: [...wanted].filter((act) => !offers.has(act)),
    added: [...offers].filter((act) => !wanted.has(act)),
  };
}

/** The first conversation of each step, with and without others on the thread. */
function oneOfEach(all: readonly Sample[]): readonly Sample[] {
  const kindOf = ({ conversation: { step, people, thread } }: Sample): string =>
    [step.action, people.length > 1, thread.seen].join(' ');
  return all.filter((sample, i) => all.findIndex((other) => kindOf(other) === kindOf(sample)) === i);
}

describe('what a view says and offers is said and offered', () => {
  test.each<Locale>(['pt-BR', 'en', 'es'])('by the cards, in every conversation and scenario, in %s', (locale) => {
    expect([...samples, ...scenarios].map((sample) => inCards(sample, locale)).filter(differs)).toEqual([]);
  });

  test('by the sidebar, in a conversation of each step and kind', async () => {
    const differences: Difference[] = [];
    for (const sample of oneOfEach(samples)) differences.push(await inPane(sample, 'pt-BR'));
    expect(differences.filter(differs)).toEqual([]);
  });

  test('by the sidebar in the other languages', async () => {
    for (const locale of ['en', 'es'] as const) {
      const differences: Difference[] = [];
      for (const sample of samples.slice(0, 3)) differences.push(await inPane(sample, locale));
      expect(differences.filter(differs)).toEqual([]);
    }
  });

  test('for every kind of element that there is', () => {
    const kinds: Record<PanelElement['kind'], true> = {
      ...{
        contact: true,
        people: true,
        status: true,
        banner: true,
        stop: true,
        step: true,
        schedule: true,
        draft: true,
      },
      ...{ record: true, history: true },
    };
    expect([...seen].sort()).toEqual(Object.keys(kinds).sort());
  });
});
