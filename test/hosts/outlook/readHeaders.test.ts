import { readHeaders } from '../../../src/hosts/outlook/readHeaders';

describe('internet headers as Outlook gives them', () => {
  test('folded lines are one value, names are lower case', () => {
    const { headers, references } = readHeaders(
      'References: <a@x.example>\r\n\t<b@x.example>\r\n <c@x.example>\r\nAuto-Submitted: auto-replied\r\n',
    );
    expect(references).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
    expect(headers).toContainEqual({ name: 'auto-submitted', value: 'auto-replied' });
  });

  test('the date keeps the sender’s offset, the answered message loses its brackets', () => {
    const known = readHeaders('Date: Mon, 12 Aug 2024 10:22:00 -0300\nIn-Reply-To: <old@x.example>\n');
    expect(known).toMatchObject({ date: '2024-08-12T10:22:00-03:00', inReplyTo: 'old@x.example' });
  });

  test('what is no header is passed over', () => {
    expect(readHeaders('no colon here\r\n: no name\r\n\r\nbad name: x\r\n').headers).toEqual([]);
    expect(readHeaders('')).toEqual({ headers: [], date: null, inReplyTo: null, references: [] });
  });

  test('a megabyte without end is read in well under a second', () => {
    const start = performance.now();
    readHeaders(`References: ${'<a@x.example>\r\n '.repeat(70_000)}`);
    readHeaders(`${' '.repeat(500_000)}\r\n${'<'.repeat(500_000)}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
