import { respond, showing } from '../../src/cards/respond';
import type { Card } from '../../src/cards/Card';
import { answerProblems, cardProblems } from './validateCard';
import { address, prefixes } from './support/sceneFor';

const onClick = { action: { function: address, parameters: [{ key: 'do', value: 'stop' }] } };
const button = { text: 'Parar', onClick };
const card: Card = {
  name: 'one',
  header: { title: 'Carla' },
  sections: [{ widgets: [{ textParagraph: { text: 'Oi' } }, { buttonList: { buttons: [button] } }] }],
};
/** A card with this as its only widget. */
const only = (widget: unknown): unknown => ({ ...card, sections: [{ widgets: [widget] }] });
const problems = (wrong: unknown): string => cardProblems(wrong, prefixes).join('\n');

describe('the check of a card', () => {
  test('lets a card pass that Google would take', () => {
    expect(problems(card)).toBe('');
  });

  test.each<[string, unknown, string]>([
    ['an unknown field', { ...card, title: 'Carla' }, 'card.title: Card has no such field'],
    ['an unknown field deep inside', only({ textParagraph: { text: 'Oi', bold: true } }), 'TextParagraph has no such'],
    ['a widget that is none', only({ keyValue: { content: 'Oi' } }), 'Widget has no such field'],
    ['a wrong enum', only({ textInput: { name: 'a', label: 'A', type: 'LINES' } }), 'LINES is no Type'],
    ['a number for an enum', only({ textInput: { name: 'a', label: 'A', type: 1 } }), '1 is no Type'],
    [
      'two widgets in one slot',
      only({ textParagraph: { text: 'a' }, divider: {} }),
      'textParagraph and divider in one slot',
    ],
    [
      'two things for one click',
      only({ decoratedText: { text: 'a', onClick: { ...onClick, openLink: { url: 'https://wa.me/1' } } } }),
      'action and openLink in one slot',
    ],
    [
      'two controls beside a text',
      only({ decoratedText: { text: 'a', button, endIcon: { knownIcon: 'STAR' } } }),
      'in one slot',
    ],
    ['a number for a text', only({ textParagraph: { text: 5 } }), 'not a string'],
    ['a number for a moment', only({ dateTimePicker: { name: 'd', label: 'D', valueMsEpoch: 5 } }), 'not a int64'],
    ['null for a field', only({ textParagraph: null }), 'not a TextParagraph'],
    ['a list for a field', only({ textParagraph: [] }), 'not a TextParagraph'],
    ['a field for a list', { ...card, sections: {} }, 'not a list'],
    [
      'the Apps Script spelling of a call',
      only({ buttonList: { buttons: [{ text: 'a', onClick: { action: { functionName: 'go' } } }] } }),
      'Action has no such field',
    ],
    ['a section without widgets', { ...card, sections: [{ widgets: [] }] }, 'a section without widgets'],
    ['a card without sections', { ...card, sections: [] }, 'no sections'],
    ['an empty widget', only({}), 'an empty widget'],
    ['a row without buttons', only({ buttonList: { buttons: [] } }), 'no buttons'],
    ['a button that does nothing', only({ buttonList: { buttons: [{ text: 'a' }] } }), 'no onClick'],
    [
      'a click that does nothing',
      only({ buttonList: { buttons: [{ text: 'a', onClick: {} }] } }),
      'not exactly one thing',
    ],
    [
      'a call that is not https',
      only({ buttonList: { buttons: [{ text: 'a', onClick: { action: { function: 'go' } } }] } }),
      'not an https',
    ],
    [
      'a link to elsewhere',
      only({ decoratedText: { text: 'a', onClick: { openLink: { url: 'https://evil.example/' } } } }),
      'may not be opened',
    ],
    [
      'a link that is a script',
      only({ decoratedText: { text: 'a', onClick: { openLink: { url: 'javascript:alert(1)' } } } }),
      'may not be opened',
    ],
    ['an input without a name', only({ textInput: { label: 'A' } }), 'no name'],
    [
      'two inputs of one name',
      {
        ...card,
        sections: [{ widgets: [{ textInput: { name: 'a', label: 'A' } }, { textInput: { name: 'a', label: 'B' } }] }],
      },
      'two inputs of one name',
    ],
    [
      'a choice of nothing',
      only({ selectionInput: { name: 'a', label: 'A', type: 'DROPDOWN', items: [] } }),
      '0 items',
    ],
    [
      'markup that is not ours',
      only({ textParagraph: { text: '<img src="https://evil.example/">' } }),
      'markup that is not ours',
    ],
    ['an ampersand that begins nothing', only({ textParagraph: { text: 'R&D' } }), 'a loose ampersand'],
    ['tags that cross', only({ decoratedText: { text: '<b>a<i>b</b></i>' } }), 'not closed in order'],
  ])('refuses %s', (_, wrong, said) => {
    expect(problems(wrong)).toContain(said);
  });

  test('refuses what Google drops without a word: the hundred and first widget', () => {
    const many = Array.from({ length: 101 }, () => ({ textParagraph: { text: 'a' } }));
    expect(problems({ ...card, sections: [{ widgets: many }] })).toContain('101 widgets');
  });

  test('looks into the cards behind buttons', () => {
    const nested = { ...card, sections: [{ widgets: [{ textParagraph: { txt: 'a' } }] }] };
    expect(problems(only({ buttonList: { buttons: [{ text: 'a', onClick: { card: nested } }] } }))).toContain(
      'buttons[0].onClick.card.sections[0].widgets[0].textParagraph.txt',
    );
  });
});

describe('the check of an answer', () => {
  const shows = showing(card);
  const wrong = (kind: 'trigger' | 'click', answer: unknown): string =>
    answerProblems(kind, answer, prefixes).join('\n');

  test('lets each envelope pass where it belongs, and only there', () => {
    for (const kind of ['trigger', 'click'] as const) {
      const other = kind === 'trigger' ? 'click' : 'trigger';
      expect(wrong(kind, respond(kind, shows))).toBe('');
      expect(wrong(other, respond(kind, shows))).toContain('has no such field');
      expect(wrong(kind, respond(kind, { scopes: ['https://www.googleapis.com/auth/tasks'] }))).toBe('');
    }
  });

  test('refuses a bare card, two ways to go at once, and the spelling of an older page', () => {
    expect(wrong('trigger', card)).not.toBe('');
    expect(wrong('trigger', { action: { navigations: [{ popToRoot: true, updateCard: card }] } })).toContain(
      'in one slot',
    );
    const old = { renderActions: { hostAppAction: { gmailAction: { openCreatedDraftAction: { draftId: 'r1' } } } } };
    expect(wrong('click', old)).toContain('GmailAction has no such field');
  });

  test('counts the widgets of all its cards and the bytes of the whole', () => {
    const full = Array.from({ length: 40 }, () => ({ textParagraph: { text: 'a' } }));
    const nested = { ...card, sections: [{ widgets: full }] };
    const outer = {
      ...card,
      sections: [{ widgets: [...full, { decoratedText: { text: 'a', onClick: { card: nested } } }] }],
    };
    expect(wrong('trigger', respond('trigger', showing(nested)))).toBe('');
    expect(wrong('trigger', respond('trigger', showing(outer)))).toContain('81 widgets');
    const long = { ...card, sections: [{ widgets: [{ textParagraph: { text: 'ã'.repeat(26_000) } }] }] };
    expect(wrong('trigger', respond('trigger', showing(long)))).toMatch(/52\d{3} bytes/);
  });
});
