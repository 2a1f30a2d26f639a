import fc from 'fast-check';
import type { Locale } from '../../../src/core/Locale';
import type { Detail, DetailKind } from '../../../src/core/details/Detail';
import type { Formality } from '../../../src/core/contact/Contact';
import type { Draft } from '../../../src/core/templates/Draft';
import { escapeHtml } from '../../../src/core/templates/escapeHtml';
import { templateIds } from '../../../src/core/templates/templateIds';
import { writeDraft } from '../../../src/core/templates/writeDraft';
import { contactOf, detailOf, eventOf, historyOf, inputOf, signalOf, stepOf } from './sampleInput';

const guide = {
  id: 'https://nexo.example/guia',
  title: 'Guia de estoque',
  link: 'https://nexo.example/guia',
  topics: [],
  segment: null,
  stage: null,
};
const question = detailOf({ kind: 'question', quote: 'Vocês entregam em Caxias do Sul?' });
const price = detailOf({ kind: 'objection', quote: 'Achei o valor um pouco alto.', objection: 'price' });

describe('writeDraft', () => {
  test('greets by first name and refers to what the contact said, on the day they said it', () => {
    const draft = writeDraft(inputOf('first-follow-up', [eventOf({ details: [question] })]));
    expect(draft.text).toContain('Oi, Carla');
    expect(draft.text).toContain('Na segunda-feira você perguntou: “Vocês entregam em Caxias do Sul?”');
    expect(draft.references).toMatchObject([{ slot: 'mention', detail: question, inserted: question.quote }]);
    expect(draft.missing).toEqual([]);
  });

  test('replies with Re: on the subject, and with a subject of its own where the thread has none', () => {
    expect(writeDraft(inputOf('goodbye', [])).subject).toBe('Re: Proposta 2024-118');
    const thread = { ...inputOf('goodbye', []).thread, subject: '' };
    expect(writeDraft(inputOf('goodbye', [], { thread })).subject).toBe('Nossa conversa');
  });

  test('writes formally to the formal: greeting by gender where the name tells it, full name below', () => {
    const formal = (firstName: string) =>
      writeDraft(inputOf('goodbye', [], { contact: contactOf({ formality: 'formal', firstName }) })).text;
    expect(formal('Carla')).toMatch(/^Prezada Carla,/);
    expect(formal('José')).toMatch(/^Prezado José,/);
    expect(formal('Yael')).toMatch(/^Olá, Yael,/);
    expect(formal('Carla')).toMatch(/Atenciosamente,\nBruno Tavares$/);
  });

  test('greets nobody by name when no name is known', () => {
    const contact = contactOf({ name: null, firstName: null });
    expect(writeDraft(inputOf('goodbye', [], { contact })).text).toMatch(/^Olá!\n/);
  });

  test('never refers to the words of a colleague, of a machine, or of mine as the contact’s', () => {
    const others = [
      eventOf({ from: { name: 'Rui', address: 'rui@vidrosul.example' }, details: [question] }),
      eventOf({ auto: 'out-of-office', details: [question] }),
      eventOf({ direction: 'sent', from: { name: null, address: 'bruno@nexo.example' }, details: [question] }),
    ];
    for (const template of templateIds) expect(writeDraft(inputOf(template, others)).references).toEqual([]);
  });

  test('a follow-up never brings up a question or request that is answered already', () => {
    const asked = eventOf({ details: [question, price] });
    const settled = inputOf('first-follow-up', [asked], { open: new Map([[asked.id, [false, false]]]) });
    expect(writeDraft(settled).references.map(({ detail }) => detail)).toEqual([price]);
  });

  test('lets the user choose another reference, and offers the others', () => {
    const message = eventOf({ details: [question, price] });
    const before = writeDraft(inputOf('first-follow-up', [message]));
    expect(before.alternatives['mention']?.map(({ detail }) => detail)).toEqual([price]);
    const choices = { mention: { messageId: message.messageId, quote: price.quote } };
    const after = writeDraft(inputOf('first-follow-up', [message], { choices }));
    expect(after.text).toContain('você comentou: “Achei o valor um pouco alto”.');
    expect(after.alternatives['mention']?.map(({ detail }) => detail)).toEqual([question]);
  });

  test('an answer quotes each open question in the order asked, with room for what nobody but me knows', () => {
    const message = eventOf({ details: [question, price] });
    const draft = writeDraft(inputOf('answer', [message]));
    expect(draft.text.indexOf(question.quote)).toBeLessThan(draft.text.indexOf('Achei o valor'));
    expect(draft.text.match(/\[sua resposta\]/g)).toHaveLength(2);
    expect(draft.missing).toEqual([
      'resposta a “Vocês entregam em Caxias do Sul?”',
      'resposta a “Achei o valor um pouco alto”',
    ]);
    expect(draft.html).toContain('<mark>[sua resposta]</mark>');
  });

  test('an answer leaves out what was answered before', () => {
    const message = eventOf({ details: [question, price] });
    const draft = writeDraft(inputOf('answer', [message], { open: new Map([[message.id, [false, true]]]) }));
    expect(draft.text).not.toContain(question.quote);
    expect(draft.references).toHaveLength(1);
  });

  test('keeping a promise quotes the promise that the step is about, and asks for what was promised', () => {
    const promise = (quote: string, date: string) => detailOf({ kind: 'promise', by: 'me', quote, date });
    const message = eventOf({
      direction: 'sent',
      details: [
        promise('Te mando o contrato na terça.', '2024-08-13'),
        promise('Te envio a proposta até sexta.', '2024-08-16'),
      ],
    });
    const step = stepOf({ evidence: [{ messageId: message.messageId, quote: 'Te envio a proposta até sexta.' }] });
    const draft = writeDraft(inputOf('keep-promise', [message], { step }));
    expect(draft.text).toContain('Na segunda-feira escrevi: “Te envio a proposta até sexta”.');
    expect(draft.missing).toEqual(['o que você prometeu: texto, link ou anexo']);
  });

  test('a holding reply names the second business day from now', () => {
    expect(writeDraft(inputOf('holding', [])).text).toContain('até terça-feira, 20 de agosto.');
    expect(writeDraft(inputOf('holding', [], { locale: 'en' })).text).toContain('by Tuesday, August 20.');
    expect(writeDraft(inputOf('holding', [], { locale: 'es' })).text).toContain('a más tardar el martes 20 de agosto.');
  });

  test('a redirect goes to the person named, with the subject and without Re:', () => {
    const step = stepOf({ person: { name: 'LIMA, Marcos', address: 'marcos@vidrosul.example' } });
    const draft = writeDraft(inputOf('redirect', [], { step }));
    expect(draft.text).toMatch(/^Oi, Marcos!/);
    expect(draft.text).toContain('Carla Menezes');
    expect(draft.subject).toBe('Proposta 2024-118');
  });

  test('without a named person a redirect asks the contact for one, and after a bounce for an address', () => {
    expect(writeDraft(inputOf('redirect', [])).text).toMatch(/^Oi, Carla!/);
    const step = stepOf({ reason: { code: 'bounced', params: {} } });
    expect(writeDraft(inputOf('redirect', [], { step })).text).toContain('carla@vidrosul.example');
  });

  test('after a bounce it is about what I wrote, not about the delivery report', () => {
    const sent = eventOf({ direction: 'sent', subject: 'Plano anual' });
    const step = stepOf({ reason: { code: 'bounced', params: {} } });
    const thread = { ...inputOf('redirect', []).thread, subject: 'Undelivered Mail Returned to Sender' };
    const draft = writeDraft(inputOf('redirect', [sent], { step, thread }));
    expect(draft.subject).toBe('Re: Plano anual');
    expect(draft.text).toContain('O assunto era “Plano anual”.');
  });

  test('only a lead is asked when they will decide', () => {
    const customer = historyOf([], { segment: 'customer' });
    expect(writeDraft(inputOf('answer', [])).text).toContain('data para decidir?');
    expect(writeDraft(inputOf('answer', [], { history: customer })).text).not.toContain('decidir');
  });

  test('a complaint is answered with what went wrong before how they feel about it', () => {
    const upset = signalOf({ kind: 'complaint', quote: 'Estou muito insatisfeito.' });
    const broken = detailOf({ kind: 'problem', quote: 'O sistema caiu três vezes esta semana.' });
    const told = (details: readonly Detail[]) =>
      writeDraft(inputOf('complaint', [eventOf({ details, signals: [upset] })])).references[0]?.inserted;
    expect(told([broken])).toBe('O sistema caiu três vezes esta semana');
    expect(told([])).toBe('Estou muito insatisfeito');
  });

  test('a confirmed pause names the day on which contact is welcome, and nothing where none was said', () => {
    const notNow = (until: string | null) =>
      eventOf({ signals: [signalOf({ kind: 'not-now', quote: 'Me procure mais para a frente.', until })] });
    expect(writeDraft(inputOf('pause-confirmed', [notNow('2024-09-02')])).text).toContain(
      'volto a falar com você em 2 de setembro.',
    );
    expect(writeDraft(inputOf('pause-confirmed', [notNow(null)])).text).toContain('quando o momento for melhor');
  });

  test('figures and content stand where they were given and are gaps where they were not', () => {
    const figures = { clicks: '1.204', sales: '31', conversion: '2,6%', commission: 'R$ 930,00' };
    expect(writeDraft(inputOf('affiliate-month', [], { figures })).missing).toEqual([]);
    expect(writeDraft(inputOf('affiliate-month', [])).missing).toHaveLength(4);
    expect(writeDraft(inputOf('second-follow-up', [], { content: { content: guide, because: null } })).missing).toEqual(
      [],
    );
  });

  test('the second follow-up without content to give offers a showing, and has no gap', () => {
    const draft = writeDraft(inputOf('second-follow-up', []));
    expect(draft.missing).toEqual([]);
    expect(draft.text).toContain('em 15 minutos');
  });

  test('asks for the preferred channel only while it is unknown', () => {
    const known = historyOf([], { preferredChannel: 'whatsapp' });
    expect(writeDraft(inputOf('first-follow-up', [])).text).toContain('WhatsApp?');
    expect(writeDraft(inputOf('first-follow-up', [], { history: known })).text).not.toContain('WhatsApp');
  });

  test('signs with the name of the settings, else of my messages, else of my address, else shows the gap', () => {
    const signed = (me: { name: string | null; address: string }, sender: string | null = null) => {
      const base = inputOf('goodbye', []);
      const sent = { ...base.thread, messages: sender === null ? [] : [sentBy(sender)] };
      return writeDraft({ ...base, me, thread: sent });
    };
    expect(signed({ name: 'Ana Prado', address: 'x1@nexo.example' }).text).toMatch(/\nAna$/);
    expect(signed({ name: null, address: 'x1@nexo.example' }, 'PRADO, Ana').text).toMatch(/\nAna$/);
    expect(signed({ name: null, address: 'ana.prado@nexo.example' }).text).toMatch(/\nAna$/);
    expect(signed({ name: null, address: 'x1@nexo.example' }).missing).toEqual(['seu nome']);
  });

  test('reads an unknown template as the first follow-up', () => {
    expect(writeDraft(inputOf('of-a-later-version', [])).template).toBe('first-follow-up');
  });
});

function sentBy(name: string) {
  return {
    id: '<s@nexo.example>',
    from: { name, address: 'x1@nexo.example' },
    to: [],
    cc: [],
    date: null,
    direction: 'sent' as const,
    source: 'message' as const,
    forwarded: false,
    text: '',
    signature: null,
    auto: null,
    failedRecipient: null,
    language: 'pt' as const,
    answers: [],
  };
}

describe('whatever was said, a draft', () => {
  const kinds: readonly DetailKind[] = [
    'question',
    'request',
    'problem',
    'objection',
    'promise',
    'meeting',
    'deadline',
    'amount',
    'product',
  ];
  const detail = fc.record({
    kind: fc.constantFrom(...kinds),
    by: fc.constantFrom('contact' as const, 'me' as const),
    quote: fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '{mention} <<{promise}||x>>',
        '\uE0000\uE001 $& $1 \\1',
        '[sua resposta] & "x"',
      ),
    ),
    topic: fc.option(fc.string({ maxLength: 40 })),
    date: fc.option(fc.constantFrom('2024-08-20', '2024-08-01', 'no day')),
    amount: fc.constant(null),
    objection: fc.constant(null),
  });
  const signal = fc.record({
    kind: fc.constantFrom('not-now' as const, 'declined' as const, 'purchased' as const, 'complaint' as const),
    quote: fc.string({ maxLength: 200 }),
    until: fc.option(fc.constantFrom('2024-09-02', 'soon')),
    person: fc.constant(null),
  });
  const drafts = fc
    .record({
      template: fc.constantFrom(...templateIds),
      locale: fc.constantFrom<Locale>('pt-BR', 'en', 'es'),
      formality: fc.constantFrom<Formality>('formal', 'informal'),
      details: fc.array(detail, { maxLength: 6 }),
      signals: fc.array(signal, { maxLength: 3 }),
      sent: fc.boolean(),
    })
    .map(({ template, locale, formality, details, signals, sent }): { draft: Draft; said: string[] } => ({
      draft: writeDraft(
        inputOf(template, [eventOf({ direction: sent ? 'sent' : 'received', details, signals })], {
          locale,
          contact: contactOf({ formality }),
        }),
      ),
      said: [...details, ...signals].map(({ quote }) => quote.replace(/\s+/g, ' ').trim()),
    }));

  test('inserts only words that stand in the detail they are traced to', () => {
    fc.assert(
      fc.property(drafts, ({ draft, said }) => {
        for (const { detail, inserted } of draft.references) {
          const words = inserted.replace(/…$/, '');
          expect(detail.quote.replace(/\s+/g, ' ').trim().startsWith(words)).toBe(true);
          expect(said).toContain(detail.quote.replace(/\s+/g, ' ').trim());
        }
      }),
    );
  });

  test('holds no tag but its own: everything that was said is escaped', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        expect(draft.html.replace(/<\/?(?:p|br|mark)>/g, '')).not.toMatch(/[<>"']/);
        for (const paragraph of draft.text.split(/\n+/)) {
          expect(draft.html.replace(/<\/?mark>/g, '')).toContain(escapeHtml(paragraph));
        }
      }),
    );
  });

  test('has no mark of the template language left that was not said', () => {
    fc.assert(
      fc.property(drafts, ({ draft, said }) => {
        fc.pre(said.every((quote) => !/[{}<>|\uE000\uE001]/.test(quote)));
        expect(draft.text).not.toMatch(/[{}|\uE000\uE001]|<<|>>/);
      }),
    );
  });

  test('shows every gap that it counts as missing', () => {
    fc.assert(
      fc.property(drafts, ({ draft }) => {
        expect(draft.missing.length > 0).toBe(draft.html.includes('<mark>'));
        expect(draft.gaps.length > 0).toBe(draft.missing.length > 0);
        for (const { mark } of draft.gaps) expect(draft.text).toContain(`[${mark}]`);
      }),
    );
  });
});
