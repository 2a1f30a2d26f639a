import type { TemplatesView } from '../panel/templatesView';
import { cardsText } from '../i18n/cardsText';
import type { Card } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { quiet, shown } from './formatted';
import { menuOf } from './menuOf';
import { noticeSection } from './noticeSection';
import { card, doing, folded, line, paragraph, section } from './parts';

/** Where a template would go: into a reply of the open conversation, or to the cursor of a window in which the user writes. */
export type TemplatePlace = 'conversation' | 'window';

/** Names of a group that are seen before it is unfolded. */
const SEEN = 4;

/** All templates by what they are for; a click shows what one would say here. */
export function cardOfTemplates(
  scene: CardScene,
  view: TemplatesView,
  place: TemplatePlace,
  notice: CardNotice | null,
): Card {
  const { title, intro, note, groups, none } = view;
  const heading = place === 'window' ? cardsText(scene.locale).write.title : title;
  return {
    ...card('templates', heading, note, [
      ...noticeSection(scene, notice),
      ...section([paragraph(quiet(groups.length === 0 ? none : intro))]),
      ...groups.flatMap(({ label, templates }) =>
        folded(
          templates.map(({ id, name }) =>
            line(shown(name), {
              startIcon: { knownIcon: 'DESCRIPTION' },
              onClick: doing(scene, { do: 'preview', template: id }),
            }),
          ),
          label,
          SEEN,
        ),
      ),
    ]),
    cardActions: menuOf(scene, 'templates'),
  };
}
