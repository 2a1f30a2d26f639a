import { forLength } from '../../../src/core/language/forLength';
import { LEARNED_KINDS } from '../../../src/core/language/MeaningModel';
import type { Leanings } from '../../../src/core/language/weighMeaning';

const said = Object.fromEntries(LEARNED_KINDS.map((kind) => [kind, 4])) as Leanings;
const longer = LEARNED_KINDS.map((kind) => (kind === 'request' ? -0.5 : 1.5));

describe('what is asked for in a mail of several sentences', () => {
  test('is nothing more in one as short as a phrase', () => {
    expect(forLength(said, longer, 3)).toEqual(said);
  });

  test('is what its kind asks for in mails, which may be less', () => {
    const { declined, request } = forLength(said, longer, 6);
    expect(declined).toBeCloseTo(2.5);
    expect(request).toBeCloseTo(4.5);
  });

  test('grows with what is longer than those, of signals more than of details', () => {
    const [mail, page] = [forLength(said, longer, 9), forLength(said, longer, 90)];
    expect(mail.declined - page.declined).toBeCloseTo(2 * Math.log(10));
    expect(mail.request - page.request).toBeCloseTo(Math.log(10));
  });
});
