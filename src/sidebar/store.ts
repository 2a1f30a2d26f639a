import { createStore } from 'zustand/vanilla';
import type { Conversation } from '../app/Conversation';
import type { Choices } from '../app/draftFor';
import { loadSettings } from '../app/loadSettings';
import { openItem } from '../app/openItem';
import type { Ports } from '../app/Ports';
import type { Locale } from '../core/Locale';
import type { Outcome } from '../core/ports/Failure';
import type { LedgerStore } from '../core/ports/LedgerStore';
import { loadWords } from '../i18n/loadWords';
import { paneText } from '../i18n/paneText';
import { outcomeText } from '../panel/outcomeText';
import type { PanelAct } from '../panel/PanelAct';
import { afterPaint } from './afterPaint';
import { quietReading } from './quietReading';
import type { Sidebar, SidebarState, Telling } from './Sidebar';

/** The person's own choice of template and references, kept while the same person is looked at in the same item. */
interface Redraft {
  readonly key: string;
  readonly template: string | null;
  readonly choices: Choices;
}

/** Changes of the ledger within this time are shown together (ms): a mailbox being indexed makes many. */
const SETTLE_MS = 120;

/** Before the pane listens. */
const silent = (ledger: LedgerStore): ReturnType<typeof quietReading> => ({
  stop: () => undefined,
  begin: () => ({ ledger, finish: () => undefined }),
});

const keyOf = ({ item, contact }: Conversation): string => `${item.id} ${contact.address}`;

/**
 * The state of one pane and what can be done with it. Answers that come back after something else was opened are dropped; an act
 * always ends in a notice.
 */
export function createSidebar(ports: Ports, locale: Locale): Sidebar {
  const store = createStore<SidebarState>(() => ({
    view: 'conversation',
    locale,
    phase: 'loading',
    problem: null,
    conversation: null,
    drafting: false,
    busy: null,
    notice: null,
    changes: 0,
  }));
  let turn = 0;
  let notices = 0;
  let person: string | null = null;
  let redrafted: Redraft | null = null;
  let ear = silent(ports.ledger);

  const tell = ({ ok, text, undo, clipboard = false, person: about }: Telling): void => {
    if (text === '') return;
    const tone = !ok ? 'failed' : clipboard ? 'clipboard' : 'done';
    store.setState({ notice: { id: ++notices, tone, text, undo, person: about ?? null } });
  };

  /** With its draft: in the person's own template and with their references, where they made a choice here. */
  async function drafted(conversation: Conversation): Promise<Outcome<Conversation>> {
    if (redrafted?.key === keyOf(conversation)) {
      const { template, choices } = redrafted;
      const { redraft } = await import('../app/redraft');
      const draft = await redraft(ports, conversation, { ...(template === null ? {} : { template }), choices });
      if (draft.ok) return { ok: true, value: { ...conversation, draft: draft.value } };
    }
    const { withDraft } = await import('../app/withDraft');
    return withDraft(ports, conversation);
  }

  async function read(): Promise<void> {
    const mine = ++turn;
    const quiet = ear.begin();
    const outcome = await openItem({ ...ports, ledger: quiet.ledger }, person === null ? {} : { address: person });
    quiet.finish();
    if (mine !== turn) return;
    if (!outcome.ok) {
      const problem = outcomeText(store.getState().locale, outcome);
      // What is on screen stays while it is still the open item; only an empty pane shows the problem in full.
      if (store.getState().conversation === null) store.setState({ phase: 'failed', problem });
      else tell({ ok: false, text: problem ?? '', undo: null });
      return;
    }
    if (outcome.value === null) return store.setState({ phase: 'empty', conversation: null, problem: null });
    const first = outcome.value;
    const shown = store.getState().conversation;
    // Contact and step do not wait for the draft; what is shown already keeps its own until the new one is written.
    if (shown === null || keyOf(shown) !== keyOf(first)) {
      store.setState({ phase: 'ready', conversation: first, problem: null, drafting: first.step.template !== null });
      await afterPaint();
      if (mine !== turn) return;
    }
    const conversation = await drafted(first).catch((): Outcome<Conversation> => ({ ok: false, failure: 'offline' }));
    if (mine !== turn) return;
    store.setState({
      phase: 'ready',
      conversation: conversation.ok ? conversation.value : first,
      problem: null,
      drafting: false,
    });
    if (!conversation.ok)
      tell({ ok: false, text: outcomeText(store.getState().locale, conversation) ?? '', undo: null });
  }

  /** Another item is open: nothing of the last one may stay in view (a stale pane acts on the wrong message). */
  function changeItem(): void {
    person = null;
    redrafted = null;
    store.setState({
      phase: 'loading',
      conversation: null,
      drafting: false,
      problem: null,
      notice: null,
      busy: null,
      view: 'conversation',
    });
    void read();
  }

  async function rewrite(conversation: Conversation, change: Omit<Redraft, 'key'>): Promise<void> {
    redrafted = { key: keyOf(conversation), ...change };
    const { redraft } = await import('../app/redraft');
    const draft = await redraft(ports, conversation, {
      ...(change.template === null ? {} : { template: change.template }),
      choices: change.choices,
    });
    const text = outcomeText(store.getState().locale, draft);
    if (text !== null) tell({ ok: false, text, undo: null });
    else if (draft.ok && store.getState().conversation === conversation) {
      store.setState({ conversation: { ...conversation, draft: draft.value } });
    }
  }

  /** Another message: the mail client says so by itself; when it was open already, only the view changes. */
  async function openMessage(messageId: string): Promise<void> {
    const opened = await ports.host.open(messageId);
    const text = outcomeText(store.getState().locale, opened);
    if (text === null) store.setState({ view: 'conversation' });
    else tell({ ok: false, text, undo: null });
  }

  async function perform(act: Exclude<PanelAct, { do: 'open' }>, conversation: Conversation): Promise<void> {
    const chosen = redrafted?.key === keyOf(conversation) ? redrafted : null;
    switch (act.do) {
      case 'person':
        person = act.address;
        return read();
      case 'template':
        store.setState({ view: 'conversation' });
        return rewrite(conversation, { template: act.template, choices: {} });
      case 'reference': {
        const { slot, messageId, quote } = act;
        const choices = { ...chosen?.choices, [slot]: { messageId, quote } };
        return rewrite(conversation, { template: chosen?.template ?? conversation.draft?.template ?? null, choices });
      }
      default: {
        const { carryOut } = await import('../panel/carryOut');
        const quiet = ear.begin();
        const told = await carryOut(
          { ...ports, ledger: quiet.ledger },
          conversation,
          act,
          store.getState().locale,
        ).finally(() => quiet.finish());
        // Somebody who has moved on to another message is not told about this one.
        if (store.getState().conversation?.item.id === conversation.item.id) tell(told);
        if (told.ok && store.getState().conversation !== null) await read();
      }
    }
  }

  async function act(wanted: PanelAct): Promise<void> {
    const { conversation, busy } = store.getState();
    if (busy !== null || (conversation === null && wanted.do !== 'open')) return;
    store.setState({ busy: wanted.do, notice: null });
    try {
      if (wanted.do === 'open') await openMessage(wanted.messageId);
      else if (conversation !== null) await perform(wanted, conversation);
    } catch {
      tell({
        ok: false,
        text: outcomeText(store.getState().locale, { ok: false, failure: 'broken' }) ?? '',
        undo: null,
      });
    } finally {
      store.setState({ busy: null });
    }
  }

  async function takeBack(): Promise<void> {
    const { notice, locale: spoken } = store.getState();
    if (notice === null || notice.undo === null) return;
    if (notice.person === null) return act({ do: 'undo', event: notice.undo });
    store.setState({ notice: null, busy: 'undo' });
    const { undo } = await import('../app/undo');
    const outcome = await undo(ports, notice.person, notice.undo);
    tell({ ok: outcome.ok, text: outcomeText(spoken, outcome) ?? paneText(spoken).feedback.undone, undo: null });
    store.setState({ busy: null });
  }

  /** The language that the user set; the mail client's own until then. */
  async function takeUp(): Promise<void> {
    const settings = await loadSettings(ports);
    if (!settings.ok) return;
    const wanted = settings.value.locale ?? locale;
    const spoken = await loadWords(wanted).then(
      () => true,
      () => false,
    );
    if (spoken) store.setState({ locale: wanted });
  }

  let settling: ReturnType<typeof setTimeout> | undefined;
  /** Whether what is being settled is more than the pane's own records of what it shows. */
  let foreign = false;

  function changed(own: boolean): void {
    foreign ||= !own;
    settling ??= setTimeout(() => {
      settling = undefined;
      store.setState(({ changes }) => ({ changes: changes + 1 }));
      // An act reads again by itself when it is done.
      if (foreign && store.getState().busy === null) void takeUp().then(read);
      foreign = false;
    }, SETTLE_MS);
  }

  function start(): () => void {
    ear = quietReading(ports.ledger, changed);
    const stops = [ports.host.onItemChanged(changeItem), ear.stop, ports.settings.watch(() => changed(false))];
    void takeUp();
    void read();
    return () => {
      clearTimeout(settling);
      settling = undefined;
      turn++;
      for (const stop of stops) stop();
    };
  }

  return {
    ...store,
    ports,
    start,
    act,
    tell,
    undo: takeBack,
    show: (view) => store.setState({ view, notice: null }),
    retry: () => {
      store.setState({ phase: 'loading', problem: null });
      void read();
    },
    dismiss: () => store.setState({ notice: null }),
    settle: () => void takeUp().then(read),
  };
}
