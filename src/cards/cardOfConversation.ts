import type { PanelElement, PanelView } from '../panel/PanelElement';
import type { Card, Section } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { contactSection } from './contactSection';
import { draftSections } from './draftSections';
import { quiet } from './formatted';
import { historySection } from './historySection';
import { MOST_WIDGETS, roomBeside, widgetsIn } from './measure';
import { menuOf } from './menuOf';
import { noticeSection } from './noticeSection';
import { card, paragraph, section } from './parts';
import { recordSection } from './recordSection';
import { stepSection } from './stepSection';
import { stopSection } from './stopSection';

/**
 * Everything that is seen of the open conversation, as one card whose secondary cards open without a call. The history takes the room that
 * the rest leaves.
 */
export function cardOfConversation(scene: CardScene, view: PanelView, notice: CardNotice | null): Card {
  const find = <K extends PanelElement['kind']>(kind: K): Extract<PanelElement, { readonly kind: K }> | null => {
    const isKind = (element: PanelElement): element is Extract<PanelElement, { readonly kind: K }> =>
      element.kind === kind;
    return view.find(isKind) ?? null;
  };
  const [contact, stop, step, draft, record, history] = [
    find('contact'),
    find('stop'),
    find('step'),
    find('draft'),
    find('record'),
    find('history'),
  ];
  const remarks = view.flatMap((element) => (element.kind === 'banner' ? [paragraph(quiet(element.text))] : []));
  const menu = menuOf(scene, 'conversation');
  const above: Section[] = [
    ...noticeSection(scene, notice),
    ...contactSection(scene, view),
    ...(stop === null ? [] : stopSection(scene, stop)),
    ...(step === null ? [] : stepSection(scene, step, find('schedule'))),
    ...(draft === null ? [] : draftSections(scene, draft)),
    ...(record === null ? [] : recordSection(scene, record)),
    ...section(remarks),
  ];
  const drawn = (room: number): Card => ({
    ...card('conversation', contact?.name ?? '', contact?.role ?? null, [
      ...above,
      ...(history === null ? [] : historySection(scene, history, room)),
    ]),
    cardActions: menu,
  });
  const whole = drawn(MOST_WIDGETS - widgetsIn(above));
  // Too long: its older history has to be asked for.
  return roomBeside(whole).bytes < 0 ? drawn(0) : whole;
}
