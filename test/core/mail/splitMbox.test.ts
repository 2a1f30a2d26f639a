import fc from 'fast-check';
import { splitMbox } from '../../../src/core/mail/splitMbox';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (mbox: string): string[] => splitMbox(bytes(mbox)).map((one) => new TextDecoder().decode(one));

describe('splitMbox', () => {
  test('a message begins at a From line after a blank line, and only there', () => {
    expect(
      texts('From a@x.example Mon\nSubject: 1\n\nClear\nFrom here on.\n\nFrom b@x.example Tue\nSubject: 2\n\nb\n'),
    ).toEqual(['Subject: 1\n\nClear\nFrom here on.\n\n', 'Subject: 2\n\nb\n']);
  });

  test('bytes without a From line are one message', () => {
    expect(texts('Subject: 1\n\nOlá\n')).toEqual(['Subject: 1\n\nOlá\n']);
    expect(texts('')).toEqual([]);
  });

  test('every escaped From line loses one mark', () => {
    expect(texts('From a Mon\nSubject: 1\n\n>From me\n>>From him\n> From her\n')).toEqual([
      'Subject: 1\n\nFrom me\n>From him\n> From her\n',
    ]);
  });

  test('what is joined comes apart again', () => {
    const line = fc.stringMatching(/^[a-zé]{1,20}$/);
    fc.assert(
      fc.property(fc.array(fc.array(line, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (all) => {
        const messages = all.map((lines) => `Subject: x\n\n${lines.join('\n')}\n\n`);
        expect(texts(messages.map((message) => `From a@x.example Mon\n${message}`).join(''))).toEqual(messages);
      }),
    );
  });
});
