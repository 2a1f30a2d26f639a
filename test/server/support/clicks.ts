import type { Card } from '../../../src/cards/Card';
import type { VisitOptions } from '../../gmail-emulator/Visit';
import { cardIn, press } from './cardIn';
import type { Answered, Endpoint, Retorno } from './startRetorno';

/** One user's look at Gmail: opens something, and presses what the last card offers. */
export interface Gmail {
  readonly card: () => Card;
  open(): Promise<Answered>;
  /** Presses the first button that does this act. */
  press(act: string, where?: Readonly<Record<string, string>>, inputs?: VisitOptions['inputs']): Promise<Answered>;
  /** The request that this press makes, to be sent more than once. */
  pressed(
    act: string,
    where?: Readonly<Record<string, string>>,
    inputs?: VisitOptions['inputs'],
  ): ReturnType<Retorno['google']['visit']>;
}

export const typed = (text: string): object => ({ stringInputs: { value: [text] } });
/** A day as Google's picker gives it: midnight UTC. */
export const picked = (day: string): object => ({
  dateInput: { msSinceEpoch: String(Date.parse(`${day}T00:00:00Z`)) },
});

/** Gmail with a message (or a window, or the homepage) open, on this server. */
export function gmailOn(retorno: Retorno, at: VisitOptions, endpoint: Endpoint = '/gws'): Gmail {
  let card: Card | null = null;
  const shown = (): Card => {
    if (card === null) throw new Error('nothing was opened');
    return card;
  };
  const keep = (answered: Answered): Answered => {
    const drawn = (answered.body?.action ?? answered.body?.renderActions?.action)?.navigations;
    if (drawn !== undefined) card = cardIn(answered.body);
    return answered;
  };
  // Buttons of the compose menu come back to it; all others go to the main endpoint.
  const back = endpoint === '/gws/compose' ? endpoint : '/gws';
  const visit: Gmail['pressed'] = (act, where = {}, inputs) =>
    retorno.google.visit({
      ...at,
      system: { aud: `https://retorno.example${back}` },
      parameters: press(shown(), act, where),
      ...(inputs === undefined ? {} : { inputs }),
    });
  return {
    card: shown,
    open: async () => keep(await retorno.call(at, endpoint)),
    pressed: visit,
    press: async (act, where, inputs) => keep(await retorno.send(visit(act, where, inputs), back)),
  };
}
