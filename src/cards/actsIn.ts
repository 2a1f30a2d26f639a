import type { PanelAct } from '../panel/PanelAct';
import type { PanelButton, PanelElement, PanelQuote, PanelView } from '../panel/PanelElement';

const ofQuote = ({ open }: PanelQuote): PanelAct[] => (open === null ? [] : [open.act]);
const ofButtons = (buttons: readonly (PanelButton | null)[]): PanelAct[] => buttons.flatMap((one) => one?.act ?? []);

function ofElement(element: PanelElement): PanelAct[] {
  switch (element.kind) {
    case 'contact':
      return ofButtons([element.suggestion, element.proposal?.button ?? null]);
    case 'people':
      return element.people.map(({ act }) => act);
    case 'stop':
      return [
        ...(element.quote === null ? [] : ofQuote(element.quote)),
        ...ofButtons([element.confirm?.yes ?? null, element.confirm?.no ?? null]),
      ];
    case 'step':
      return [...ofButtons(element.buttons), ...(element.evidence?.quotes.flatMap(ofQuote) ?? [])];
    case 'schedule':
      return ofButtons([element.suggested, ...element.others.buttons, ...(element.planned?.buttons ?? [])]);
    case 'draft':
      return [
        ...ofButtons([element.insert, element.copy]),
        ...element.chips.flatMap(({ quote, others }) => [
          ...ofQuote(quote),
          ...others.flatMap((other) => [...ofQuote(other.quote), other.button.act]),
        ]),
      ];
    case 'record':
      return ofButtons([element.stop?.confirm ?? null]);
    case 'history':
      return ofButtons(element.entries.map(({ act }) => act));
    case 'status':
    case 'banner':
      return [];
  }
}

/** Every act that a view offers by a button of its own; what forms make (a note, a day of one's own, a reason) is not among them. */
export const actsIn = (view: PanelView): readonly PanelAct[] => view.flatMap(ofElement);
