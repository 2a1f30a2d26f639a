import type { MailEntry } from '../../../scripts/start/MailIndex';
import { linksOfHead } from '../../../scripts/start/linksOfHead';
import { packsOf } from '../../../scripts/start/packsOf';

const entry = (date: number, links: readonly string[], length = 1000): MailEntry => ({
  ...{ file: `${date}.eml`, offset: 0, length, date, mbox: false },
  links,
});
/** Newest first, each a conversation of its own. */
const many = (count: number): MailEntry[] => Array.from({ length: count }, (_, i) => entry(count - i, [`<${i}@x>`]));

describe('the portions of a mailbox', () => {
  test('begin with a screenful, and go on in large ones', () => {
    expect(packsOf(many(200)).map((pack) => pack.length)).toEqual([14, 100, 86]);
  });

  test('keep a conversation together, where its newest message stands', () => {
    const entries = [
      ...many(13),
      entry(0, ['<a@x>', '<b@x>']),
      entry(-1, ['<other@x>']),
      entry(-2, ['<c@x>', '<b@x>']),
    ];
    const packs = packsOf(entries);
    expect(packs.map((pack) => pack.length)).toEqual([13, 3]);
    expect(packs[1]?.map(({ date }) => date)).toEqual([0, -2, -1]);
  });

  test('cut a conversation that is longer than a portion, and lose none of it', () => {
    const long = Array.from({ length: 250 }, (_, i) => entry(250 - i, [`<${i}@x>`, '<first@x>']));
    const packs = packsOf(long);
    expect(packs.map((pack) => pack.length)).toEqual([100, 100, 50]);
    expect(packs.flat()).toEqual(long);
  });

  test('hold messages without any id, each alone', () => {
    expect(packsOf([entry(2, []), entry(1, [])])).toEqual([[entry(2, []), entry(1, [])]]);
  });

  test('end before a message that would make them heavier than a page can take at once', () => {
    expect(packsOf([entry(2, [], 3_000_000), entry(1, [], 3_000_000)]).map((pack) => pack.length)).toEqual([1, 1]);
  });
});

describe('the ids in the head of a message', () => {
  test('are its own, the one it answers, and its references over folded lines', () => {
    const head =
      'Message-ID: <c@x>\r\nIn-Reply-To: <b@x>\r\nReferences: <a@x>\r\n <b@x>\r\nSubject: <no@x>\r\n\r\nReferences: <body@x>';
    expect(linksOfHead(head)).toEqual(['<c@x>', '<b@x>', '<a@x>']);
  });

  test('are none where there are no such fields', () => {
    expect(linksOfHead('Subject: oi\n\nMessage-ID: <a@x>')).toEqual([]);
  });
});
