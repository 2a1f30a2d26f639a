import fc from 'fast-check';
import type { Stage } from '../../../src/core/contact/Contact';
import type { History } from '../../../src/core/ledger/History';
import type { MessageEvent } from '../../../src/core/ledger/LedgerEvent';
import type { Locale } from '../../../src/core/Locale';
import { proposeContent } from '../../../src/core/templates/proposeContent';
import type { ValueContent } from '../../../src/core/templates/ValueContent';
import { writeDraft } from '../../../src/core/templates/writeDraft';
import { contactOf, detailOf, eventOf, historyOf, inputOf, stepOf } from './sampleInput';

const contentOf = (over: Partial<ValueContent> & Pick<ValueContent, 'title'>): ValueContent => {
  const link = `https://nexo.example/${over.title.toLowerCase().replaceAll(' ', '-')}`;
  return { id: link, link, topics: [], segment: null, stage: null, ...over };
};
const freight = contentOf({ title: 'Guia de frete', topics: ['frete', 'entrega'] });
const stock = contentOf({ title: 'Guia de estoque', topics: ['estoque'] });
const general = contentOf({ title: 'Casos de clientes' });

const asked = eventOf({ details: [detailOf({ kind: 'question', quote: 'Quanto custa o FRETE até Caxias?' })] });
const counted = eventOf({ details: [detailOf({ kind: 'problem', quote: 'Perdemos horas contando estoque à mão' })] });

function propose(
  contents: readonly ValueContent[],
  messages: readonly MessageEvent[],
  over: { attempt?: number; stage?: Stage; history?: Partial<History>; action?: 'follow-up' | 'answer' } = {},
) {
  const { attempt = 1, stage = 'negotiation', action = 'follow-up' } = over;
  const history = { ...historyOf(messages), ...over.history };
  const step = stepOf({ action, attempt });
  return proposeContent(contents, {
    contact: contactOf(),
    history,
    step,
    stage,
    threadKey: 'thread-1',
    open: new Map(),
  });
}
const title = (...of: Parameters<typeof propose>) => propose(...of)?.content.title ?? null;

describe('the value content proposed in a follow-up', () => {
  test('is about what the person raised, with the sentence', () => {
    expect(propose([general, stock, freight], [asked])).toEqual({
      content: freight,
      because: { messageId: asked.messageId, quote: 'Quanto custa o FRETE até Caxias?', topic: 'frete' },
    });
  });

  test('is about what they raised last, where they raised several things', () => {
    expect(title([freight, stock], [asked, counted])).toBe('Guia de estoque');
  });

  test('is about what they only wrote of, where they raised nothing', () => {
    const told = eventOf({ text: 'Bom dia! Hoje o frete leva quase uma semana. Abraço' });
    expect(propose([general, freight], [told])?.because).toEqual({
      messageId: told.messageId,
      quote: 'Hoje o frete leva quase uma semana.',
      topic: 'frete',
    });
    const mine = eventOf({ direction: 'sent', text: 'O frete é por nossa conta.' });
    expect(title([freight], [mine])).toBeNull();
  });

  test('takes a topic for the beginning of a word, not for letters inside one', () => {
    const rates = eventOf({ details: [detailOf({ kind: 'question', quote: 'Como ficam os fretes menores?' })] });
    expect(title([freight], [rates])).toBe('Guia de frete');
    const refit = eventOf({ details: [detailOf({ kind: 'question', quote: 'E o confrete antigo da empresa?' })] });
    expect(title([freight], [refit])).toBeNull();
  });

  test('is anything for everybody from the third unanswered touch on, and not before', () => {
    expect(title([freight, general], [], { attempt: 2 })).toBeNull();
    expect(title([freight, general], [], { attempt: 3 })).toBe('Casos de clientes');
  });

  test('is rather what is for their stage or segment, and never what is for others', () => {
    const buyers = contentOf({ title: 'Planilha de retorno', stage: 'negotiation' });
    const leads = contentOf({ title: 'Primeiros passos', segment: 'lead' });
    expect(title([general, leads, buyers], [], { attempt: 3 })).toBe('Planilha de retorno');
    expect(title([general, leads, buyers], [], { attempt: 3, stage: 'prospecting' })).toBe('Primeiros passos');
    const partners = contentOf({ title: 'Kit do parceiro', segment: 'affiliate', topics: ['frete'] });
    expect(title([partners], [asked])).toBeNull();
  });

  test('is never one that they were sent, recorded or by hand', () => {
    expect(title([freight], [asked], { history: { contents: [freight.id] } })).toBeNull();
    const byHand = eventOf({ direction: 'sent', text: 'Veja: nexo.example/guia-de-frete e me diga.' });
    expect(title([freight], [asked, byHand])).toBeNull();
  });

  test('is nothing where nothing is written again, and where the list is empty', () => {
    expect(title([freight], [asked], { action: 'answer' })).toBeNull();
    expect(title([], [asked], { attempt: 4 })).toBeNull();
  });

  test('law: nobody is ever offered the same one twice, however many follow-ups there are', () => {
    const topics = fc.subarray(['frete', 'estoque', 'prazo']);
    const list = fc.uniqueArray(fc.record({ title: fc.stringMatching(/^[a-z]{3,8}$/), topics }), {
      selector: ({ title: name }) => name,
      maxLength: 8,
    });
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 12 }), (made, touches) => {
        const contents = made.map((one) => contentOf(one));
        const sent: string[] = [];
        for (let attempt = 1; attempt <= touches; attempt++) {
          const found = propose(contents, [asked, counted], { attempt, history: { contents: sent } });
          if (found === null) continue;
          expect(sent).not.toContain(found.content.id);
          sent.push(found.content.id);
        }
      }),
    );
  });

  test.each<Locale>(['pt-BR', 'en', 'es'])(
    'stands in every kind of follow-up with its link, ready to send, in %s',
    (locale) => {
      const content = { content: freight, because: null };
      const templates = ['first-follow-up', 'second-follow-up', 'third-follow-up', 'fourth-follow-up', 'after-pause'];
      for (const template of templates) {
        const draft = writeDraft(inputOf(template, [asked], { content, locale }));
        expect(draft).toMatchObject({ content, missing: [] });
        expect(draft.text.split(freight.link)).toHaveLength(2);
      }
      const goodbye = writeDraft(inputOf('goodbye', [asked], { content, locale }));
      expect(goodbye.content).toBeNull();
      expect(goodbye.text).not.toContain(freight.link);
    },
  );
});
