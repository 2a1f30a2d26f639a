/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/sidebar/App';
import { message } from '../panel/conversationFor';
import { portsWith } from '../panel/portsWith';

const first = ['Ana', 'Bia', 'Caio', 'Davi', 'Elis', 'Fabio', 'Gil', 'Hugo', 'Iara', 'Joana'];
const last = ['Alves', 'Barros', 'Costa', 'Dias', 'Esteves', 'Freitas', 'Gomes', 'Horta', 'Iglesias', 'Jardim'];
/** A name for each number below a thousand. */
const nameOf = (n: number): string =>
  `${first[n % 10] ?? ''} ${last[Math.floor(n / 10) % 10] ?? ''} ${last[Math.floor(n / 100) % 10] ?? ''}`;
const written = (n: number) => {
  const address = `p${n}@empresa${n}.example`;
  const to = { name: nameOf(n), address };
  return message(`m${n}@nexo.example`, '2026-11-10T09:00:00-03:00', {
    direction: 'sent',
    people: [address],
    thread: `t${n}`,
    to: [to],
  });
};

/** Today of somebody who wrote to so many people twelve days ago. */
async function showToday(people: number) {
  const ports = await portsWith(Array.from({ length: people }, (_, n) => written(n)));
  render(<App ports={ports} locale="pt-BR" theme="light" />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: 'Hoje' }));
  await screen.findByText(nameOf(0), undefined, { timeout: 5000 });
  return { user, ports };
}
const rows = () => document.querySelectorAll('[data-person]');

describe('Today', () => {
  test('draws a page of a thousand contacts, more on request, and counts them all', async () => {
    const { user } = await showToday(1000);
    expect(rows()).toHaveLength(25);
    const group = screen.getByRole('region', { name: 'Acompanhar' });
    expect(within(group).getByText('1000')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Prospecção 1000' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Mostrar mais 975' }));
    await waitFor(() => expect(rows()).toHaveLength(125));
  }, 30_000);

  test('filters by a stage and back', async () => {
    const { user } = await showToday(3);
    await user.click(await screen.findByRole('button', { name: 'Negociação 0' }));
    expect(await screen.findByText('Ninguém neste filtro.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Negociação 0' }));
    expect(await screen.findByText(nameOf(2))).toBeVisible();
  });

  test('gives the focus to the next person when one is done, and takes it back on request', async () => {
    const { user } = await showToday(3);
    await user.click(screen.getByRole('button', { name: `Feito: ${nameOf(1)}` }));
    expect((await screen.findAllByText(`Feito com ${nameOf(1)}.`))[0]).toBeInTheDocument();
    const waiting = await screen.findByRole('region', { name: 'Aguardando' });
    expect(within(waiting).getByText(nameOf(1))).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Desfazer' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Aguardando' })).not.toBeInTheDocument());
  });

  test('is one tab stop: only the controls of one person can be reached by Tab', async () => {
    await showToday(3);
    const reachable = [...document.querySelectorAll<HTMLElement>('[data-person] button')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(new Set(reachable.map((button) => button.closest('[data-person]'))).size).toBe(1);
  });

  test('says pleasantly that nobody waits, and who comes next', async () => {
    const ports = await portsWith([{ ...written(7), at: '2026-11-19T09:00:00-03:00' }]);
    render(<App ports={ports} locale="pt-BR" theme="light" />);
    await userEvent.click(await screen.findByRole('tab', { name: 'Hoje' }));
    expect(await screen.findByText('Tudo em dia')).toBeVisible();
    expect(
      screen.getByText(`Ninguém espera por você agora. O próximo é ${nameOf(7)} (terça-feira, 24 de nov.).`),
    ).toBeVisible();
  });
});
