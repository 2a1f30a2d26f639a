/** Whose mailbox it is in the server's bench. */
export const me = { sub: 'user-0', email: 'ana@nexo.example', name: 'Ana Ribeiro' };
/** The address that Google's tokens are made for. */
export const address = 'https://retorno.example';

/** What is said back and forth. */
export const said = [
  'Oi, Ana! Vimos a apresentação e gostamos. Vocês atendem clínicas com duas unidades? Quanto ficaria para doze usuários?',
  'Oi, Denise! Atendemos sim. Para doze usuários o plano Profissional fica em R$ 1.480,00 por mês, com as duas unidades no mesmo painel. Posso mostrar na quinta, às 10h?',
  'Quinta não consigo, estou em viagem até dia 12. Pode ser na semana seguinte? Preciso falar antes com o nosso contador sobre a nota fiscal.',
  'Claro! Deixo reservado o dia 17, às 15h, e mando o convite. Enquanto isso envio o modelo da nota para o seu contador.',
];

/** Twelve messages of two people, each with the ones before it quoted below, as mail programs leave them. */
export function conversation(): Uint8Array[] {
  const mails: Uint8Array[] = [];
  let quoted = '';
  for (let n = 0; n < 12; n++) {
    const mine = n % 2 === 1;
    const day = `${String(2 + n).padStart(2, '0')} Nov 2026`;
    const text = said[n % said.length] ?? '';
    const [from, to] = mine ? [me.email, 'denise@vidaplena.example'] : ['denise@vidaplena.example', me.email];
    const signature = mine ? 'Um abraço,\nAna Ribeiro' : 'Denise Prado\nDiretora, Clínica Vida Plena\n+55 51 3028-4410';
    const body = `${text}\n\n${signature}\n\n${quoted}`;
    mails.push(
      new TextEncoder().encode(
        [
          `From: ${mine ? 'Ana Ribeiro' : 'Denise Prado'} <${from}>`,
          `To: <${to}>`,
          `Subject: ${n === 0 ? '' : 'Re: '}Nexo na Clínica Vida Plena`,
          `Message-ID: <bench-${n}@vidaplena.example>`,
          ...(n === 0
            ? []
            : [`In-Reply-To: <bench-${n - 1}@vidaplena.example>`, `References: <bench-0@vidaplena.example>`]),
          `Date: ${day} 10:00:00 -0300`,
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: 8bit',
          '',
          body.replaceAll('\n', '\r\n'),
        ].join('\r\n'),
      ),
    );
    quoted = `Em ${2 + n} de nov. de 2026, <${from}> escreveu:\n${body.replace(/^/gm, '> ')}`;
  }
  return mails;
}
