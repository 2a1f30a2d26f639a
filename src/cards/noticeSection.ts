import { paneText } from '../i18n/paneText';
import type { ButtonAct } from './actParameters';
import type { Section } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { shown, warning } from './formatted';
import { linkTo } from './linkTo';
import { button, buttonRow, doing, line, paragraph, section } from './parts';

/** What the last act did, with the way to take it back (as `undoing` says from here) or to where the result is. */
export function noticeSection(
  scene: CardScene,
  notice: CardNotice | null,
  undoing: (event: string) => ButtonAct = (event) => ({ do: 'undo', event }),
): Section[] {
  if (notice === null) return [];
  const { text, refused = false, undo, link } = notice;
  const there = link === null ? null : linkTo(scene, link.url);
  const { feedback } = paneText(scene.locale);
  return section([
    refused ? paragraph(warning(text)) : line(shown(text), { startIcon: { knownIcon: 'CONFIRMATION_NUMBER_ICON' } }),
    ...buttonRow([
      undo === null ? null : button(feedback.undo, doing(scene, undoing(undo))),
      link === null || there === null ? null : button(link.label, there),
    ]),
  ]);
}
