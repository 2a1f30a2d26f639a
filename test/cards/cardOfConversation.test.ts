import { cardOfConversation } from '../../src/cards/cardOfConversation';
import { measure } from '../../src/cards/measure';
import { respond, showing } from '../../src/cards/respond';
import type { Locale } from '../../src/core/Locale';
import type { Abilities } from '../../src/core/ports/MailHost';
import { panelView } from '../../src/panel/panelView';
import { sampleConversations, type Sample } from './support/sampleConversations';
import { scenarioConversations } from './support/scenarioConversations';
import { prefixes, sceneFor } from './support/sceneFor';
import { answerProblems } from './validateCard';

const abilities: Abilities = { history: false, reply: true, insert: false, open: true, mailbox: false };
const locales: Locale[] = ['pt-BR', 'en', 'es'];

let samples: readonly Sample[] = [];
beforeAll(async () => {
  samples = [...(await sampleConversations()), ...(await scenarioConversations())];
});

const notice = { text: 'Feito', undo: 'fu:1', link: null };

test.each(locales)(
  'Google takes the card of every sample conversation and scenario in %s, within its bounds',
  (locale) => {
    expect(samples.length).toBeGreaterThan(100);
    let [bytes, widgets] = [0, 0];
    for (const { name, conversation } of samples) {
      const card = cardOfConversation(sceneFor(locale), panelView(conversation, locale, abilities), notice);
      const answer = respond('trigger', showing(card));
      expect([name, ...answerProblems('trigger', answer, prefixes)]).toEqual([name]);
      bytes = Math.max(bytes, JSON.stringify(answer).length);
      widgets = Math.max(widgets, measure(card));
    }
    console.log(locale, samples.length, bytes, widgets);
  },
);
