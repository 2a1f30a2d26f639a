import type { Card } from '../cards/Card';
import type { CardView } from '../cards/CardAct';
import type { Visited } from './Visit';

/** A card that answers a view, and what the log may know of it. */
export interface Drawn {
  readonly card: Card;
  readonly view: CardView;
  readonly failure: Visited['failure'];
}

/** In place of a card: the user is asked for these rights, and the same request comes again. */
export interface Asked {
  readonly scopes: readonly string[];
}
