import type { Conversation } from '../../src/app/Conversation';
import type { Locale } from '../../src/core/Locale';
import type { Abilities } from '../../src/core/ports/MailHost';
import type { PanelElement } from '../../src/panel/PanelElement';
import { panelView } from '../../src/panel/panelView';
import {
  carla,
  conversationFor,
  draft,
  emptyHistory,
  followUpStep,
  message,
  messages,
  pending,
  question,
} from './conversationFor';

const abilities: Abilities = { history: true, reply: true, insert: false, open: true, mailbox: false };
const locales: Locale[] = ['pt-BR', 'en', 'es'];

function find<K extends PanelElement['kind']>(conversation: Conversation, kind: K, locale: Locale = 'pt-BR') {
  const isKind = (element: PanelElement): element is Extract<PanelElement, { kind: K }> => element.kind === kind;
  return panelView(conversation, locale, abilities).find(isKind);
}

const stopped = conversationFor({
  history: {
    ...emptyHistory,
    stop: { at: '2026-11-17T15:42:00-03:00', quote: 'Por favor, me tirem da lista.', messageId: 'm1@vidrosul.example' },
  },
  step: { ...followUpStep, action: 'stop', due: null, template: null, reason: { code: 'opted-out', params: {} } },
  draft: null,
  choices: [],
});

describe('panelView', () => {
  test('shows contact, status, step, schedule, draft, record and history, in this order', () => {
    expect(panelView(conversationFor(), 'pt-BR', abilities).map(({ kind }) => kind)).toEqual([
      'contact',
      'status',
      'step',
      'schedule',
      'draft',
      'record',
      'history',
    ]);
  });

  test.each(locales)('leaves no gap, code or foreign word behind in %s', (locale) => {
    for (const conversation of [conversationFor(), conversationFor({ pending }), stopped]) {
      const shown = JSON.stringify(panelView(conversation, locale, abilities));
      expect(shown).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
  });

  describe('the contact', () => {
    test('has role and company in one line and its channels as links', () => {
      const contact = find(conversationFor(), 'contact');
      expect(contact?.role).toBe('Gerente de Compras, Vidrosul Indústria de Vidros');
      expect(contact?.initials).toBe('CM');
      expect(contact?.links.map(({ href }) => href)).toEqual([
        'mailto:carla@vidrosul.example',
        'tel:+555133445521',
        'tel:+5551998765432',
        'https://wa.me/5551998765432',
      ]);
      expect(contact?.links[1]?.label).toBe('+55 51 3344-5521');
    });

    test('asks whether somebody is an affiliate where the messages speak of it, until the user has said so', () => {
      const [first] = emptyHistory.messages;
      const messages = first ? [{ ...first, text: 'Seus números no programa de afiliados: 37 cadastros.' }] : [];
      const suggestion = (segment: 'lead' | 'affiliate') =>
        find(conversationFor({ history: { ...emptyHistory, messages, segment } }), 'contact')?.suggestion;
      expect(suggestion('lead')?.act).toEqual({ do: 'segment', segment: 'affiliate' });
      expect(suggestion('affiliate')).toBeNull();
      expect(find(conversationFor(), 'contact')?.suggestion).toBeNull();
    });

    test('offers WhatsApp for a mobile only, with the draft as text when WhatsApp is what the step suggests', () => {
      const landline = { ...carla, phones: ['+555133445521'] };
      expect(find(conversationFor({ contact: landline }), 'contact')?.links.map(({ channel }) => channel)).toEqual([
        'email',
        'phone',
      ]);
      const whatsapp = conversationFor({ step: { ...followUpStep, channel: 'whatsapp' } });
      expect(find(whatsapp, 'contact')?.links[3]?.href).toBe(
        `https://wa.me/5551998765432?text=${encodeURIComponent(draft.text)}`,
      );
    });

    test('is named by the address when no name is known', () => {
      const contact = find(conversationFor({ contact: { ...carla, name: null, firstName: null } }), 'contact');
      expect(contact).toMatchObject({ name: 'carla@vidrosul.example', initials: '' });
    });

    test('is proposed the stage that the messages speak for, with the reason, until the user says so', () => {
      const because = { stage: 'negotiation', reason: 'price-talked', evidence: null } as const;
      const proposed = conversationFor({ stage: { stage: 'negotiation', set: false, proposed: null, because } });
      expect(find(proposed, 'contact')).toMatchObject({
        stage: { value: '', options: [{ value: '', label: 'Negociação?' }, {}, {}, {}, {}] },
        proposal: {
          text: 'Parece negociação: falou-se de valor.',
          button: { act: { do: 'stage', stage: 'negotiation' } },
        },
      });
      const set = conversationFor({ stage: { stage: 'negotiation', set: true, proposed: null, because: null } });
      expect(find(set, 'contact')).toMatchObject({ stage: { value: 'negotiation' }, proposal: null });
      const ahead = { stage: 'qualification', set: true, proposed: because, because: null } as const;
      expect(find(conversationFor({ stage: ahead }), 'contact')?.proposal?.text).toContain('negociação');
    });

    test('can be switched when several people are on the thread', () => {
      const joao = { ...carla, address: 'joao@vidrosul.example', name: 'João Lima' };
      const people = find(conversationFor({ people: [carla, joao] }), 'people');
      expect(people?.people.map(({ name, current }) => [name, current])).toEqual([
        ['Carla Menezes', true],
        ['João Lima', false],
      ]);
      expect(people?.people[1]?.act).toEqual({ do: 'person', address: 'joao@vidrosul.example' });
      expect(find(conversationFor(), 'people')).toBeUndefined();
    });
  });

  describe('the status line', () => {
    const status = conversationFor().status;
    const line = (rest: Partial<Conversation['status']>, locale: Locale = 'pt-BR') =>
      find(conversationFor({ status: { ...status, ...rest } }), 'status', locale)?.text;

    test('says who waits, since how many business days, and which attempt it is', () => {
      const three = { attempts: 2, since: '2026-11-17T10:00:00-03:00' };
      // Wednesday to Friday, without the holiday of 20 November.
      expect(line(three)).toBe('Esperando resposta há 2 dias úteis · tentativa 2 de 5');
      expect(line(three, 'en')).toBe('Waiting for their answer for 2 business days · attempt 2 of 5');
      expect(line(three, 'es')).toBe('Esperando respuesta desde hace 2 días hábiles · intento 2 de 5');
    });

    test('says today, and counts touches where nothing is unanswered', () => {
      expect(line({ waitingOn: 'me', attempts: 0, touches: 1, since: '2026-11-22T08:00:00-03:00' })).toBe(
        'Esperando você desde hoje · 1 contato feito',
      );
    });

    test('shows how often I turned to them in 7 and in 30 days, over all threads and channels', () => {
      const pressed = conversationFor({ pressure: { week: 2, month: 4 } });
      expect(find(pressed, 'status')?.pressure).toBe('Contatos seus: 2 em 7 dias, 4 em 30');
      expect(find(conversationFor({ pressure: { week: 0, month: 0 } }), 'status')?.pressure).toBeNull();
    });

    test('does not count beyond the cadence', () => {
      expect(line({ waitingOn: 'nobody', attempts: 6 })).toBe('Nada pendente · 6 tentativas');
    });
  });

  describe('the next step', () => {
    test('says what, when, why and what would change it, with the sentence it rests on', () => {
      const step = find(conversationFor(), 'step');
      expect(step).toMatchObject({
        tone: 'late',
        title: 'Enviar o follow-up 1 de 5',
        when: { text: 'Sexta-feira, 20 de nov.', late: 'venceu há 2 dias' },
        unless: 'Se Carla responder antes, o follow-up é cancelado.',
      });
      expect(step?.evidence?.quotes[0]).toMatchObject({
        text: question.quote,
        source: 'Carla Menezes, terça-feira, 17 de nov.',
        open: { act: { do: 'open', messageId: 'm1@vidrosul.example' } },
      });
    });

    test('is no main thing to do while it is not due', () => {
      const later = conversationFor({ step: { ...followUpStep, due: '2026-11-25T09:00:00-03:00' } });
      expect(find(later, 'step')).toMatchObject({ tone: 'waiting', title: 'Follow-up 1 de 5' });
      expect(find(later, 'schedule')?.main).toBe(true);
      expect(find(later, 'draft')).toMatchObject({ main: false, hint: 'Pronta para quando chegar a hora.' });
    });

    test('has exactly one main button, whatever the step', () => {
      for (const conversation of [conversationFor(), conversationFor({ draft: null }), conversationFor({ pending })]) {
        const main = panelView(conversation, 'pt-BR', abilities).filter((element) => 'main' in element && element.main);
        expect(main).toHaveLength(1);
      }
    });

    test('gives an answer its hour', () => {
      const answer = { ...followUpStep, action: 'answer', due: '2026-11-23T09:00:00-03:00' } as const;
      expect(find(conversationFor({ step: answer }), 'step')?.when?.text).toBe('Amanhã, 09:00');
    });

    test('says when an answer that was due today is late, each part what the other does not', () => {
      const answer = { ...followUpStep, action: 'answer', due: '2026-11-22T09:00:00-03:00' } as const;
      expect(find(conversationFor({ step: answer }), 'step')?.when).toMatchObject({
        text: 'Hoje',
        late: 'venceu às 09:00',
      });
    });

    test('says what must change, when they use to write and what time it is for them', () => {
      const step = {
        ...followUpStep,
        change: { kind: 'channel', channel: 'phone' },
        rhythm: { answers: 6, days: 2, weekday: 2, hour: 10 },
        theirTime: '08:00',
      } as const;
      expect(find(conversationFor({ step }), 'step')?.remarks).toEqual([
        'Mude a abordagem: tente por telefone.',
        'Carla costuma escrever às terças-feiras por volta das 10h.',
        'Para Carla, serão 08:00.',
      ]);
      expect(find(conversationFor(), 'step')?.remarks).toEqual([]);
    });

    test('says how long they usually take to answer', () => {
      const reason = { code: 'silent', params: { days: 2, attempt: 1, of: 5, interval: 3, habit: 2 } } as const;
      const step = find(conversationFor({ step: { ...followUpStep, reason } }), 'step');
      expect(step?.reason).toContain('Carla costuma responder em 2 dias úteis.');
    });

    test('offers to say by when the answer comes where it will be late', () => {
      const step = {
        ...followUpStep,
        action: 'answer',
        holding: { template: 'holding', by: '2026-11-24' },
      } as const;
      expect(find(conversationFor({ step }), 'step')?.buttons).toMatchObject([
        {
          label: 'Vai demorar? Prometer resposta para terça-feira, 24 de nov.',
          act: { do: 'template', template: 'holding' },
        },
      ]);
    });

    test('can be marked as kept when I promised something', () => {
      const step = { ...followUpStep, action: 'keep-promise' } as const;
      expect(find(conversationFor({ step }), 'step')?.buttons).toMatchObject([
        { label: 'Marcar como cumprido', act: { do: 'keep', quote: question.quote } },
      ]);
    });

    test('says in which other thread its sentence stands', () => {
      const evidence = [{ messageId: 'm0@nexo.example', quote: 'Separei um caso parecido.' }];
      const step = find(conversationFor({ step: { ...followUpStep, evidence } }), 'step');
      expect(step?.evidence?.quotes[0]?.source).toBe('Você, sexta-feira, 2 de out., em “Visita à fábrica”');
    });

    test('opens no message where the host cannot, nor one known from a quote only', () => {
      const quoted = [{ messageId: 'quoted:1', quote: 'x' }];
      expect(
        find(conversationFor({ step: { ...followUpStep, evidence: quoted } }), 'step')?.evidence?.quotes[0]?.open,
      ).toBeNull();
      const cannot = panelView(conversationFor(), 'pt-BR', { ...abilities, open: false });
      expect(JSON.stringify(cannot)).not.toContain('"open","messageId"');
    });
  });

  describe('a stop', () => {
    test('shows the reason with its sentence, and nothing to click but lifting it', () => {
      expect(panelView(stopped, 'pt-BR', abilities).map(({ kind }) => kind)).toEqual([
        'contact',
        'status',
        'stop',
        'history',
      ]);
      expect(find(stopped, 'stop')).toMatchObject({
        quote: { text: 'Por favor, me tirem da lista.', source: 'Carla Menezes, terça-feira, 17 de nov.' },
        lift: { submit: 'Liberar e registrar' },
      });
      expect(find(stopped, 'contact')).toMatchObject({ links: [], segment: null, stage: null });
      expect(find(stopped, 'status')?.tone).toBe('stop');
    });

    test('that only the reader has understood asks the user, and holds until they say no', () => {
      const asked = find({ ...stopped, history: { ...stopped.history, stopToConfirm: true } }, 'stop');
      expect(asked?.confirm).toMatchObject({
        yes: { act: { do: 'stop' } },
        no: { act: { do: 'lift', reason: 'A frase não era um pedido para parar.' } },
      });
      expect(find(stopped, 'stop')?.confirm).toBeNull();
    });

    test('still offers the answer to a message that they wrote since, but no date', () => {
      const again = conversationFor({
        ...stopped,
        step: { ...followUpStep, action: 'answer', reason: { code: 'opted-out-wrote-again', params: {} } },
        draft,
      });
      const kinds = panelView(again, 'pt-BR', abilities).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['stop', 'step', 'draft']));
      expect(kinds).not.toContain('schedule');
    });
  });

  describe('the schedule', () => {
    test('takes the suggested date in one click and offers the others', () => {
      const schedule = find(conversationFor(), 'schedule');
      expect(schedule?.suggested).toMatchObject({
        label: 'Agendar follow-up',
        day: 'para amanhã',
        act: { do: 'schedule', due: '2026-11-23T09:00:00-03:00' },
      });
      expect(schedule?.others.buttons.map(({ label }) => label)).toEqual([
        'Amanhã',
        'Em 3 dias úteis',
        'Semana que vem',
      ]);
      expect(schedule?.own).toMatchObject({ min: '2026-11-23', followUp: null });
    });

    test('steps back where it is time to write, and suggests no date where nothing is to be done', () => {
      expect(find(conversationFor(), 'schedule')).toMatchObject({ main: false, instead: 'Vai deixar para depois?' });
      const later = find(conversationFor({ step: { ...followUpStep, due: '2026-11-27T09:00:00-03:00' } }), 'schedule');
      expect(later).toMatchObject({ main: true, instead: null });
      const nothing = find(
        conversationFor({ draft: null, step: { ...followUpStep, action: 'none', due: null, template: null } }),
        'schedule',
      );
      expect(nothing).toMatchObject({ main: false, instead: null, suggested: null, others: { heading: true } });
      expect(nothing?.others.label).toBe('Agendar follow-up');
      expect(nothing?.others.buttons).toHaveLength(4);
    });

    test('once planned can be done, skipped, cancelled and moved', () => {
      const schedule = find(conversationFor({ pending }), 'schedule');
      expect(schedule?.suggested).toBeNull();
      expect(schedule?.planned).toMatchObject({
        text: 'Follow-up agendado para quinta-feira, 26 de nov.',
        late: false,
      });
      expect(schedule?.planned?.buttons.map(({ act }) => act)).toEqual(
        ['complete', 'skip', 'cancel'].map((act) => ({ do: act, followUp: pending.key })),
      );
      expect(schedule?.others.buttons[0]?.act).toMatchObject({ do: 'move', followUp: pending.key });
    });

    test('says when the planned day has passed', () => {
      const late = { ...pending, due: '2026-11-19T09:00:00-03:00' };
      expect(find(conversationFor({ pending: late }), 'schedule')?.planned).toMatchObject({
        text: 'Follow-up atrasado: era para quinta-feira, 19 de nov.',
        late: true,
      });
    });
  });

  describe('the draft', () => {
    test('marks the words that come from the conversation and joins to the same text', () => {
      const shown = find(conversationFor(), 'draft');
      expect(shown?.parts.map(({ text }) => text).join('')).toBe(draft.text);
      expect(shown?.parts.filter(({ mark }) => mark === 'reference').map(({ text }) => text)).toEqual([
        `“${question.quote}”`,
        'o valor',
      ]);
      expect(shown?.chips.map(({ label }) => label)).toEqual(['Pergunta', 'Objeção']);
      expect(shown?.chips[0]?.others[0]?.button.act).toMatchObject({ do: 'reference', slot: 'question' });
    });

    test('with something missing is not offered for one click, and shows its gaps', () => {
      const gap = 'your answer';
      const gaps = [
        { name: 'answer', mark: gap },
        { name: 'answer', mark: gap },
        { name: 'me', mark: 'your name' },
      ] as const;
      const shown = find(
        conversationFor({ draft: { ...draft, text: `Oi!\n\n[${gap}]\n\nAna`, references: [], missing: [gap], gaps } }),
        'draft',
      );
      expect(shown).toMatchObject({
        insert: null,
        copy: null,
        edit: { open: 'Revisar antes de inserir', gaps: [gap, 'your name'] },
      });
      expect(shown?.missing).toContain('as suas 2 respostas, o seu nome');
      expect(shown?.parts).toContainEqual({ text: `[${gap}]`, mark: 'gap' });
    });

    test('says that an answer would go to another conversation than the question came from', () => {
      const evidence = [{ messageId: 'm0@nexo.example', quote: 'Separei um caso parecido.' }];
      const answer = { ...followUpStep, action: 'answer', due: '2026-11-23T09:00:00-03:00' } as const;
      expect(find(conversationFor({ step: { ...answer, evidence } }), 'draft')?.hint).toContain('“Visita à fábrica”');
      expect(find(conversationFor({ step: answer }), 'draft')?.hint).toBeNull();
    });

    test('says that it is not in their language where there are no templates for it', () => {
      const french = conversationFor({ writes: { locale: 'pt-BR', theirs: false } });
      expect(find(french, 'draft')?.hint).toBe(
        'A conversa está em um idioma que não sei escrever; o rascunho está em português.',
      );
    });

    test.each<[Locale, string, string]>([
      [
        'pt-BR',
        'Carla falou de “entrega” e ainda não recebeu “Guia de frete”.',
        'Carla ainda não recebeu “Guia de frete”.',
      ],
      [
        'en',
        'Carla spoke of “entrega” and has not been sent “Guia de frete” yet.',
        'Carla has not been sent “Guia de frete” yet.',
      ],
      ['es', 'Carla habló de “entrega” y aún no recibió “Guia de frete”.', 'Carla aún no recibió “Guia de frete”.'],
    ])('says which value content is in it and why, in %s', (locale, about, anyway) => {
      const link = 'https://nexo.example/frete';
      const content = { id: link, title: 'Guia de frete', link, topics: ['entrega'], segment: null, stage: null };
      const because = { messageId: 'm1@vidrosul.example', quote: question.quote, topic: 'entrega' };
      const said = (why: typeof because | null): string | null | undefined =>
        find(conversationFor({ draft: { ...draft, content: { content, because: why } } }), 'draft', locale)?.content;
      expect([said(because), said(null)]).toEqual([about, anyway]);
      expect(find(conversationFor(), 'draft', locale)?.content).toBeNull();
    });

    test('opens WhatsApp with its words once nothing is missing and a mobile number is known', () => {
      const href = (rest: Partial<Conversation>) => find(conversationFor(rest), 'draft')?.whatsapp?.href;
      expect(href({})).toBe(`https://wa.me/5551998765432?text=${encodeURIComponent(draft.text)}`);
      expect(href({ contact: { ...carla, phones: [] } })).toBeUndefined();
      expect(href({ draft: { ...draft, gaps: [{ name: 'me', mark: 'o seu nome' }] } })).toBeUndefined();
    });

    test('offers the templates that fit the step and the segment', () => {
      const values = find(conversationFor(), 'draft')?.template.options.map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(['first-follow-up', 'second-follow-up']));
      expect(values).not.toContain('thank-you');
      expect(values).not.toContain('affiliate-month');
    });
  });

  describe('the history', () => {
    test('stands newest first over all threads, each message with its writer and what is open', () => {
      const history = find(conversationFor(), 'history');
      expect(history?.entries.map(({ title, when }) => [title, when])).toEqual([
        ['Você escreveu', '18 de nov.'],
        ['Carla Menezes escreveu', '17 de nov.'],
        ['Você escreveu', '2 de out.'],
      ]);
      expect(history?.entries[1]?.open).toEqual([{ label: 'Pergunta', quote: question.quote }]);
      expect(history?.entries[2]?.remarks).toEqual(['Em “Visita à fábrica”']);
    });

    test('says in which order it stands where there are two entries or more', () => {
      const [first] = messages;
      const alone = { ...emptyHistory, messages: first === undefined ? [] : [first] };
      expect(find(conversationFor(), 'history')?.order).toBe('do mais recente ao mais antigo');
      expect(find(conversationFor({ history: alone }), 'history')).toMatchObject({ count: '1 registro', order: null });
    });

    test('shows the question above each answer that was written below it', () => {
      const [first] = messages;
      const answered = first && {
        ...first,
        text: 'São três.\n\nDepois das 14h.',
        answers: [
          { at: 0, quoted: 'Quantos são?' },
          { at: 11, quoted: 'Qual o horário?' },
        ],
      };
      const history = { ...emptyHistory, messages: answered ? [answered] : [] };
      expect(find(conversationFor({ history }), 'history')?.entries[0]?.text).toBe(
        '> Quantos são?\nSão três.\n\n> Qual o horário?\nDepois das 14h.',
      );
    });

    test('has follow-ups, notes and touches at their time, and says why a follow-up ended', () => {
      const event = { v: 1, zone: 'America/Sao_Paulo', actor: 'user', people: [carla.address] } as const;
      const history = {
        ...emptyHistory,
        followUps: [
          { ...pending, state: 'cancelled', closedAt: '2026-11-21T09:00:00-03:00', closedBy: 'answered' } as const,
        ],
        touches: [
          {
            ...event,
            id: 't',
            at: '2026-11-20T09:00:00-03:00',
            type: 'touch-noted',
            channel: 'phone',
            direction: 'sent',
            note: 'Recado',
          } as const,
        ],
      };
      const [first, second] = find(conversationFor({ history }), 'history')?.entries ?? [];
      expect(first).toMatchObject({ title: 'Follow-up cancelado', icon: 'follow-up' });
      expect(first?.remarks).toEqual(['para quinta-feira, 26 de nov.', 'a pessoa respondeu antes']);
      expect(second).toMatchObject({ title: 'Contato por telefone', text: 'Recado', when: '20 de nov.' });
    });

    test('shows nothing as open after a stop', () => {
      expect(find(stopped, 'history')?.entries.flatMap(({ open }) => open)).toEqual([]);
      const open = new Map([['msg:m1@vidrosul.example', [true, true]]]);
      expect(find({ ...stopped, open }, 'history')?.entries.flatMap((entry) => entry.open)).toEqual([]);
    });

    test('keeps an undated message at its place in the thread', () => {
      const history = {
        ...emptyHistory,
        messages: [
          message('a', '2026-11-01T09:00:00-03:00', { text: 'primeira' }),
          message('b', '', { text: 'sem data', source: 'quoted' }),
          message('c', '2026-11-03T09:00:00-03:00', { text: 'última' }),
        ],
      };
      const entries = find(conversationFor({ history }), 'history')?.entries ?? [];
      expect(entries.map(({ text }) => text)).toEqual(['última', 'sem data', 'primeira']);
      expect(entries[1]).toMatchObject({ when: 'sem data', at: null, remarks: ['do texto citado'] });
    });
  });
});
