import { unfold } from '../../../src/core/mail/unfold';

describe('unfold', () => {
  test('joins the lines of a paragraph that end with a blank', () => {
    expect(unfold('Bom dia, \nAna.\n\nAté logo.', false)).toBe('Bom dia, Ana.\n\nAté logo.');
  });

  test('joins quoted lines of one depth without their marks, and no others', () => {
    expect(unfold('> Qual o \n> prazo?\n>> Segue a \n>> proposta.', false)).toBe(
      '> Qual o prazo?\n>> Segue a proposta.',
    );
    expect(unfold('> > Segue a \n> > proposta.\n> Obrigada', false)).toBe('>> Segue a proposta.\n> Obrigada');
    expect(unfold('> termina em blanco \nRespuesta', false)).toBe('> termina em blanco\nRespuesta');
  });

  test('takes away the blank that marked the break where the sender says so', () => {
    expect(unfold('Elektro \nherd und  \nKabel', true)).toBe('Elektroherd und Kabel');
  });

  test('leaves the line above a signature alone, quoted or not', () => {
    expect(unfold('Até. \n-- \nAna', false)).toBe('Até.\n--\nAna');
    expect(unfold('> Até.\n> -- \n> Ana', false)).toBe('> Até.\n> --\n> Ana');
  });

  test('ends a paragraph at a quoted line of nothing but a blank', () => {
    expect(unfold('> Um.\n> \n> Dois.', false)).toBe('> Um.\n>\n> Dois.');
  });
});
