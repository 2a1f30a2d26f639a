import fc from 'fast-check';
import { htmlToText } from '../../../src/core/mail/htmlToText';

describe('htmlToText', () => {
  test.each([
    ['<p>Olá</p><p>Ana</p>', 'Olá\n\nAna'],
    ['a<br>b', 'a\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<ul><li>um</li><li>dois</li></ul>', '• um\n• dois'],
    ['<table><tr><td>Item</td><td>2</td></tr></table>', 'Item  2'],
    ['Caf&eacute; &amp; p&atilde;o&nbsp;quente &#8364;', 'Café & pão quente €'],
    ['<style>p{color:red}</style><script>alert(1)</script>fim', 'fim'],
    ['<span style="display:none">oculto</span>visto', 'visto'],
    ['<a href="mailto:ana@nexo.example">Ana</a>', 'Ana <ana@nexo.example>'],
    ['<b>aberto <i>e nunca fechado', 'aberto e nunca fechado'],
    ['', ''],
  ])('%s', (html, text) => expect(htmlToText(html)).toBe(text));

  test('shows every word of plain text put between tags, and no tag', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('div', 'p', 'b', 'td', 'li'), fc.stringMatching(/^[a-zé]{1,12}$/)), {
          maxLength: 20,
        }),
        (parts) => {
          const text = htmlToText(parts.map(([tag, word]) => `<${tag}>${word}</${tag}> `).join(''));
          expect(text.match(/[a-zé]+/g) ?? []).toEqual(parts.map(([, word]) => word));
        },
      ),
    );
  });
});
