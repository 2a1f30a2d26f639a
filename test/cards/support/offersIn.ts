import { actsIn } from '../../../src/cards/actsIn';
import { isChannel, isDirection, isSegment, isStage, isTouchChannel } from '../../../src/panel/choices';
import type { PanelAct } from '../../../src/panel/PanelAct';
import type { PanelChoice, PanelElement, PanelView } from '../../../src/panel/PanelElement';
import { mayEdit } from './saidIn';

/** What the tests type into every form, the same in both renderers. */
export const typed = { day: '2027-03-01', note: 'Ligou de volta', reason: 'Pediu para voltar', text: 'Oi! Tudo bem?' };

/** An act in normal form: the same text for the same act, whatever the order of its fields. */
export const named = (act: PanelAct): string =>
  JSON.stringify(Object.entries(act).sort(([a], [b]) => (a < b ? -1 : 1)));

const picks = (choice: PanelChoice | null): string[] =>
  choice === null ? [] : choice.options.map(({ value }) => value).filter((value) => value !== '');

/** What the forms and pickers of an element offer, with `typed` in their fields. */
function ofForms(element: PanelElement): PanelAct[] {
  switch (element.kind) {
    case 'contact':
      return [
        ...picks(element.segment).flatMap((segment): PanelAct[] =>
          isSegment(segment) ? [{ do: 'segment', segment }] : [],
        ),
        ...picks(element.stage).flatMap((stage): PanelAct[] => (isStage(stage) ? [{ do: 'stage', stage }] : [])),
      ];
    case 'stop':
      return [{ do: 'lift', reason: typed.reason }];
    case 'schedule':
      return [{ do: 'schedule-day', day: typed.day, followUp: element.own.followUp }];
    case 'draft': {
      const templates = element.template.options.length > 1 ? picks(element.template) : [];
      return [
        ...(mayEdit(element) ? [{ do: 'insert', text: typed.text } as const] : []),
        ...templates.map((template): PanelAct => ({ do: 'template', template })),
      ];
    }
    case 'record':
      return [
        { do: 'note', text: typed.note },
        ...(element.pause === null ? [] : [{ do: 'pause', until: typed.day, reason: typed.note } as const]),
        ...picks(element.channel).flatMap((channel) =>
          picks(element.direction).flatMap((direction): PanelAct[] =>
            isTouchChannel(channel) && isDirection(direction)
              ? [{ do: 'touch', channel, direction, note: typed.note }]
              : [],
          ),
        ),
        ...picks(element.preferred).flatMap((channel): PanelAct[] =>
          isChannel(channel) ? [{ do: 'prefer', channel }] : [],
        ),
      ];
    default:
      return [];
  }
}

/** Everything that a view offers to do, in normal form: its buttons and what its forms make. Whoever is looked at is not switched to. */
export function offersIn(view: PanelView): Set<string> {
  const current = view.flatMap((element) =>
    element.kind === 'people' ? element.people.filter((one) => one.current).map(({ act }) => named(act)) : [],
  );
  const all = [...actsIn(view), ...view.flatMap(ofForms)].map(named);
  return new Set(all.filter((act) => !current.includes(act)));
}
