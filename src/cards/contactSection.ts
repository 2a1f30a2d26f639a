import type { ContactElement, PanelChoice, PanelElement, PeopleElement, StatusElement } from '../panel/PanelElement';
import type { Section, Widget } from './Card';
import type { CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { quiet, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { linkTo } from './linkTo';
import { panelButton } from './panelButton';
import { button, buttonRow, call, card, line, opening, paragraph, section } from './parts';

const chosen = ({ options, value }: PanelChoice): string =>
  options.find((option) => option.value === value)?.label ?? '';

/** Segment and stage as they are; a click opens a card in which they are picked. */
function standing(scene: CardScene, { segment, stage }: ContactElement): Widget[] {
  if (segment === null || stage === null) return [];
  const title = `${segment.label} · ${stage.label}`;
  const picker = card('standing', title, null, [
    ...section([
      choiceInput(inputNames.segment, segment, call(scene, { do: 'pick-segment' })),
      choiceInput(inputNames.stage, stage, call(scene, { do: 'pick-stage' })),
    ]),
  ]);
  const now = [chosen(segment), chosen(stage)].join(' · ');
  return [line(shown(now), { above: title, onClick: opening(picker), startIcon: { knownIcon: 'BOOKMARK' } })];
}

function channels(scene: CardScene, { links, name, address }: ContactElement): Widget[] {
  const mail = links.find(({ channel }) => channel === 'email');
  const write = mail === undefined ? null : linkTo(scene, mail.href);
  // Without a link the address still says who it is, unless the title does already.
  const shownAddress = write !== null || name !== address;
  const icon = { knownIcon: 'EMAIL', ...(mail === undefined ? {} : { altText: mail.description }) } as const;
  return [
    ...(shownAddress ? [line(shown(address), write === null ? {} : { startIcon: icon, onClick: write })] : []),
    ...buttonRow(
      links
        .filter(({ channel }) => channel !== 'email')
        .map(({ label, description, href }) => {
          const link = linkTo(scene, href);
          return link === null ? null : button(label, link, { description });
        }),
    ),
  ];
}

function people(scene: CardScene, { label, people: all }: PeopleElement): Widget {
  const options = all.map(({ name, detail, act }) => ({
    value: act.do === 'person' ? act.address : '',
    label: detail === null ? name : `${name} · ${detail}`,
  }));
  const current = all.find((one) => one.current)?.act;
  const value = current?.do === 'person' ? current.address : '';
  return choiceInput(inputNames.person, { label, value, options }, call(scene, { do: 'pick-person' }));
}

const statusLine = ({ tone, text, pressure }: StatusElement): Widget =>
  line(tone === 'stop' ? warning(text) : shown(text), { startIcon: { knownIcon: 'CLOCK' }, below: pressure });

/** Where it stands, how to reach them, what they are to me, and who else is on the thread; the name is the card's title. */
export function contactSection(scene: CardScene, elements: readonly PanelElement[]): Section[] {
  return section(
    elements.flatMap((element): Widget[] => {
      if (element.kind === 'status') return [statusLine(element)];
      if (element.kind === 'people') return [people(scene, element)];
      if (element.kind !== 'contact') return [];
      const { suggestion, proposal } = element;
      return [
        ...channels(scene, element),
        ...standing(scene, element),
        ...(proposal === null ? [] : [paragraph(quiet(proposal.text))]),
        ...buttonRow([proposal?.button ?? null, suggestion].map((one) => one && panelButton(scene, one))),
      ];
    }),
  );
}
