/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Ports } from '../../src/app/Ports';
import type { MailMessage } from '../../src/core/mail/MailMessage';
import type { Outcome } from '../../src/core/ports/Failure';
import type { MailHost, OpenItem } from '../../src/core/ports/MailHost';
import { App } from '../../src/sidebar/App';
import { memoryLedger } from '../../src/stores/memory/memoryLedger';
import { memorySettings } from '../../src/stores/memory/memorySettings';

const ana = { name: 'Ana Prado', address: 'ana@nexo.example' };
const carla = { name: 'Carla Menezes', address: 'carla@vidrosul.example' };
const bruno = { name: 'Bruno Reis', address: 'bruno@pedraalta.example' };

type Mail = Pick<MailMessage, 'id' | 'from' | 'to' | 'date' | 'subject' | 'text'>;
const mail = (one: Mail): MailMessage => ({
  ...{
    hostId: one.id,
    cc: [],
    bcc: [],
    deliveredTo: [],
    attachments: [],
    damaged: false,
    replyTo: [],
    inReplyTo: null,
    references: [],
    headers: [],
    html: null,
    parts: [],
  },
  ...one,
});

const silent = [
  mail({
    ...{ id: 'a1@nexo.example', from: ana, to: [carla], date: '2026-11-17T10:05:00-03:00', subject: 'Proposta 118' },
    text: 'Oi, Carla! Segue a proposta das chapas que conversamos.\n\nAbraço,\nAna',
  }),
];
const leave = [
  mail({
    ...{ id: 'b1@pedraalta.example', from: bruno, to: [ana], date: '2026-11-19T09:00:00-03:00', subject: 'Catálogo' },
    text: 'Por favor, me tirem da lista. Não quero mais receber e-mails.',
  }),
];

const ok = <T,>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** A mail client with a few items, in which the test opens one after the other. */
function client(items: Readonly<Record<string, readonly MailMessage[]>>) {
  let open: OpenItem | null = { id: Object.keys(items)[0] ?? '', mode: 'read' };
  const listeners = new Set<() => void>();
  const replies: string[] = [];
  const slow = new Map<string, Promise<void>>();
  const host: MailHost = {
    abilities: () => ({ history: false, reply: true, insert: false, open: false, mailbox: false }),
    me: () => ok([ana]),
    openItem: () => ok(open),
    onItemChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    thread: async (item) => {
      await slow.get(item.id);
      return ok(items[item.id] ?? []);
    },
    history: () => Promise.resolve({ ok: false, failure: 'unsupported' }),
    mailbox: () => Promise.resolve({ ok: false, failure: 'unsupported' }),
    reply: (_, content) => {
      replies.push(content.text);
      return ok(null);
    },
    insert: () => Promise.resolve({ ok: false, failure: 'unsupported' }),
    open: () => Promise.resolve({ ok: false, failure: 'unsupported' }),
  };
  return {
    host,
    replies,
    slow,
    open: (id: string | null) => {
      open = id === null ? null : { id, mode: 'read' };
      for (const listener of listeners) listener();
    },
  };
}

function show(
  items: Readonly<Record<string, readonly MailMessage[]>>,
  change: (host: MailHost) => MailHost = (host) => host,
) {
  const mailClient = client(items);
  const copied: string[] = [];
  let ms = Date.parse('2026-11-24T10:00:00-03:00');
  const ports: Ports = {
    host: change(mailClient.host),
    ledger: memoryLedger(),
    settings: memorySettings(),
    // Time passes with each look at it, so that no two acts are at the same moment; long waits end at once.
    clock: { now: () => ms++, wait: (wait) => new Promise((done) => setTimeout(done, Math.min(wait, 40))) },
    clipboard: ({ text }) => {
      copied.push(text);
      return ok(null);
    },
    timeZone: 'America/Sao_Paulo',
  };
  render(<App ports={ports} locale="pt-BR" theme="light" />);
  return { ...mailClient, ports, copied, user: userEvent.setup() };
}

jest.setTimeout(30_000);

describe('the sidebar', () => {
  test('shows the contact that I wrote to, where it stands and the next step', async () => {
    show({ silent });
    expect(await screen.findByRole('heading', { name: 'Carla Menezes' })).toBeInTheDocument();
    expect(screen.getByText(/^Esperando resposta há .* · tentativa 1 de 5$/)).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Próximo passo' })).toBeInTheDocument();
    expect(await screen.findByRole('region', { name: 'Histórico' })).toHaveTextContent('Segue a proposta');
  });

  test('schedules once on a double click, says so, and takes it back', async () => {
    const { user, ports } = show({ silent });
    await user.dblClick(await screen.findByRole('button', { name: /^Agendar follow-up/ }));
    expect(
      await screen.findByText(/^Follow-up agendado para .*[^.]$|^Follow-up agendado para .*nov\.$/),
    ).toBeInTheDocument();
    const events = await ports.ledger.all();
    expect(events.ok && events.value.filter(({ type }) => type === 'follow-up-scheduled')).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('Follow-up agendado para');
    await user.click(screen.getByRole('button', { name: 'Desfazer' }));
    expect(await screen.findByRole('button', { name: /^Agendar follow-up/ })).toBeInTheDocument();
  });

  test('puts the text on the clipboard and says so when the mail client never answers', async () => {
    const { user, copied } = show({ silent }, (host) => ({ ...host, reply: () => new Promise(() => undefined) }));
    await user.click(
      await screen
        .findByRole('button', { name: 'Editar' })
        .catch(() => screen.getByRole('button', { name: 'Revisar antes de inserir' })),
    );
    const field = await screen.findByRole('textbox', { name: 'Texto da resposta' });
    await user.clear(field);
    await user.type(field, 'Oi, Carla!');
    await user.click(screen.getByRole('button', { name: 'Inserir o texto revisado' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('área de transferência'));
    expect(copied).toEqual(['Oi, Carla!']);
  });

  test('drops an answer that comes after another message was opened', async () => {
    const { open, slow } = show({ silent, leave });
    await screen.findByRole('heading', { name: 'Carla Menezes' });
    let release = (): void => undefined;
    slow.set('silent', new Promise((done) => (release = done)));
    act(() => open('silent'));
    act(() => open('leave'));
    expect(await screen.findByRole('heading', { name: 'Bruno Reis' })).toBeInTheDocument();
    await act(async () => release());
    expect(screen.queryByRole('heading', { name: 'Carla Menezes' })).not.toBeInTheDocument();
  });

  test('after an opt-out offers nothing but to lift it, and asks why', async () => {
    const { user, ports } = show({ leave });
    expect(await screen.findByRole('heading', { name: 'Não entrar em contato' })).toBeInTheDocument();
    expect(screen.getByText(/me tirem da lista/, { selector: 'blockquote' })).toBeInTheDocument();
    for (const name of [/Agendar/, /Inserir/, /Registrar contato/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByText('Liberar o contato…'));
    await user.click(await screen.findByRole('button', { name: 'Liberar e registrar' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Falta escrever algo'));
    await user.type(screen.getByRole('textbox', { name: /Por que liberar/ }), 'Pediu por telefone para voltar');
    await user.click(screen.getByRole('button', { name: 'Liberar e registrar' }));
    await waitFor(async () => {
      const events = await ports.ledger.all();
      expect(events.ok && events.value.some(({ type }) => type === 'lifted')).toBe(true);
    });
  });

  test('says what to do when nothing is open', async () => {
    const { open } = show({ silent });
    await screen.findByRole('heading', { name: 'Carla Menezes' });
    act(() => open(null));
    expect(await screen.findByText(/Abra uma mensagem/)).toBeInTheDocument();
  });

  test('says why a message could not be read, and reads it on a second try', async () => {
    let answers: Outcome<readonly MailMessage[]> = { ok: false, failure: 'denied' };
    const { user } = show({ silent }, (host) => ({ ...host, thread: () => Promise.resolve(answers) }));
    expect(await screen.findByText(/não deu permissão/)).toBeInTheDocument();
    answers = { ok: true, value: silent };
    await user.click(screen.getByRole('button', { name: 'Tentar de novo' }));
    expect(await screen.findByRole('heading', { name: 'Carla Menezes' })).toBeInTheDocument();
  });

  test('moves between its views by arrow keys, with one tab stop', async () => {
    const { user } = show({ silent });
    await screen.findByRole('heading', { name: 'Carla Menezes' });
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
    act(() => tabs[0]?.focus());
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Ajustes' })).toHaveFocus();
    expect(await screen.findByRole('heading', { name: 'Ajustes' })).toBeInTheDocument();
    await user.keyboard('{Home}{ArrowRight}');
    expect(await screen.findByRole('heading', { name: 'Hoje' })).toBeInTheDocument();
  });

  test('speaks another language at once when it is set', async () => {
    const { user } = show({ silent });
    await screen.findByRole('heading', { name: 'Carla Menezes' });
    await user.click(screen.getByRole('tab', { name: 'Ajustes' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Idioma' }), 'en');
    await user.click(screen.getByRole('button', { name: 'Salvar' }));
    expect(await screen.findByRole('tab', { name: 'Conversation' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Settings saved.');
  });

  test('lists the templates, each with a preview for the open contact', async () => {
    const { user } = show({ silent });
    await screen.findByRole('heading', { name: 'Carla Menezes' });
    await user.click(screen.getByRole('tab', { name: 'Modelos' }));
    const group = await screen.findByRole('region', { name: 'Pós-venda' });
    await user.click(within(group).getAllByRole('group')[0]?.querySelector('summary') ?? group);
    await waitFor(() => expect(group).toHaveTextContent('Carla'));
    expect(within(group).getByRole('button', { name: 'Usar nesta conversa' })).toBeInTheDocument();
  });
});
