import type { Contact } from '../core/contact/Contact';
import { defaultCalendar } from '../core/followup/defaultCalendar';
import type { NextStep } from '../core/followup/NextStep';
import { historyOf } from '../core/ledger/historyOf';
import type { Locale } from '../core/Locale';
import type { Draft } from '../core/templates/Draft';
import { loadTemplates } from '../core/templates/loadTemplates';
import { writeDraftIn } from '../core/templates/writeDraftIn';

const names: Readonly<Record<Locale, readonly [string, string]>> = {
  'pt-BR': ['Carla Menezes', 'Carla'],
  en: ['Claire Martin', 'Claire'],
  es: ['Carmen Molina', 'Carmen'],
};
const language = { 'pt-BR': 'pt', en: 'en', es: 'es' } as const;
const address = 'carla@vidrosul.example';
/** A Monday at ten; a preview shows no day of its own. */
const now = Date.UTC(2026, 1, 2, 13);

const history = historyOf(address, []);
const step: NextStep = {
  action: 'follow-up',
  due: null,
  attempt: 1,
  of: 5,
  channel: 'email',
  template: null,
  reason: { code: 'nothing-open', params: {} },
  evidence: [],
  unless: null,
  person: null,
  rhythm: null,
  theirTime: null,
  change: null,
  holding: null,
};

/**
 * A template as it looks for an invented contact of whom nothing is known: every place that a conversation fills is a gap. With `named` false
 * for somebody whose name is not known either: what may be inserted where nobody knows who will read it. Rejects as loadTemplates does.
 */
export async function sampleDraft(template: string, locale: Locale, named = true): Promise<Draft> {
  const [name, firstName] = named ? names[locale] : [null, null];
  const contact: Contact = {
    ...{ address, name, firstName, title: null, company: null, phones: [] },
    ...{ language: language[locale], formality: 'informal' },
  };
  const thread = { key: '', subject: '', language: language[locale], seen: 'whole', messages: [] } as const;
  return writeDraftIn(await loadTemplates(locale), {
    ...{ template, contact, history, thread, step, now, locale, calendar: defaultCalendar },
    open: new Map(),
    me: { name: null, address: '' },
  });
}
