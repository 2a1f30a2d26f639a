import type { Segment } from '../core/contact/Contact';
import { templateList } from '../core/templates/templateList';
import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import { todayText } from '../i18n/todayText';
import { segments } from '../panel/choices';
import type { PanelChoice } from '../panel/PanelElement';
import type { TemplatesView } from '../panel/templatesView';
import type { Card, Section } from './Card';
import type { CardNotice, CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { plain, quiet, shown } from './formatted';
import { inputNames } from './inputNames';
import { menuOf } from './menuOf';
import { noticeSection } from './noticeSection';
import { button, buttonRow, call, card, doing, folded, line, paragraph, section } from './parts';
import type { TemplatePlace, TemplatesLook } from './TemplatesLook';

/** Names of a group that are seen before it is unfolded; of what was looked for all are. */
const SEEN = 4;

type Named = TemplatesView['groups'][number]['templates'];

function segmentChoice({ locale }: CardScene, chosen: Segment | null): PanelChoice {
  const { filter, all } = todayText(locale);
  const names = paneText(locale).segments;
  const options = segments.map((value) => ({ value, label: names[value] }));
  return { label: filter, value: chosen ?? '', options: [{ value: '', label: all }, ...options] };
}

/**
 * All templates by what they are for, those that fit the open conversation (`fitting`: their ids) first, or those that were looked for; a click
 * shows what one would say here.
 */
export function cardOfTemplates(
  scene: CardScene,
  view: TemplatesView,
  place: TemplatePlace,
  look: TemplatesLook,
  fitting: readonly string[],
  notice: CardNotice | null,
): Card {
  const { title, intro, note, none, find } = view;
  const words = cardsText(scene.locale);
  const { query, segment } = look;
  const narrowed = query !== '' || segment !== null;
  const meant = new Map(templateList().map(({ id, segments: of }) => [id as string, of]));
  const groups = view.groups
    .map(({ label, templates }) => ({
      label,
      templates: templates.filter(({ id }) => segment === null || meant.get(id)?.includes(segment)),
    }))
    .filter(({ templates }) => templates.length > 0);
  const fits = narrowed ? [] : groups.flatMap(({ templates }) => templates.filter(({ id }) => fitting.includes(id)));
  const listed = (label: string, templates: Named, seen: number): Section[] =>
    folded(
      templates.map(({ id, name }) =>
        line(shown(name), {
          startIcon: { knownIcon: 'DESCRIPTION' },
          onClick: doing(scene, { do: 'preview', template: id }),
        }),
      ),
      label,
      seen,
    );
  return {
    ...card('templates', place === 'window' ? words.write.title : title, note, [
      ...noticeSection(scene, notice),
      ...section([
        ...(narrowed ? [] : [paragraph(quiet(intro))]),
        { textInput: { name: inputNames.query, label: plain(find), type: 'SINGLE_LINE', value: query } },
        choiceInput(inputNames.segment, segmentChoice(scene, segment), call(scene, { do: 'find-templates' })),
        ...buttonRow([button(words.search, doing(scene, { do: 'find-templates' }))]),
        ...(groups.length === 0 ? [paragraph(quiet(none))] : []),
      ]),
      ...listed(words.fits, fits, Infinity),
      ...groups.flatMap(({ label, templates }) => listed(label, templates, narrowed ? Infinity : SEEN)),
    ]),
    cardActions: menuOf(scene, 'templates'),
  };
}
