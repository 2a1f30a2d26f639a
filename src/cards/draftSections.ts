import { cardsText } from '../i18n/cardsText';
import { paneText } from '../i18n/paneText';
import type { DraftElement, ReferenceChip } from '../panel/PanelElement';
import type { Button, Section, Widget } from './Card';
import type { CardScene } from './CardScene';
import { choiceInput } from './choiceInput';
import { draftMarkup } from './draftMarkup';
import { plain, quiet, shown, warning } from './formatted';
import { inputNames } from './inputNames';
import { linkTo } from './linkTo';
import { button, buttonRow, call, card, doing, folded, line, opening, paragraph, section } from './parts';
import { quoteLine } from './quoteLine';
import { panelButton } from './panelButton';

/** Lines of the draft that are seen at first; Google folds the rest. */
const LINES = 14;
/** References that are drawn, and what else could stand in the place of each: the best ones come first. */
const CHIPS = 3;
const OTHERS = 2;

const textField = (label: string, text: string): Widget => ({
  textInput: { name: inputNames.text, label: plain(label), type: 'MULTIPLE_LINE', value: text },
});

/** The draft as text to go over before it is inserted; null for words that reach nobody by e-mail, which can only be copied. */
function editing(scene: CardScene, { edit, text, missing, subject, main, insert, copy }: DraftElement): Button | null {
  if (insert === null && copy !== null) return null;
  const submit = doing(scene, { do: 'insert-edited' }, [inputNames.text]);
  const editor = card('edit', edit.open, subject, [
    ...section([
      ...(missing === null ? [] : [paragraph(warning(missing))]),
      textField(edit.field, text),
      ...buttonRow([button(edit.submit, submit, { main: true })]),
    ]),
  ]);
  // Where the draft cannot be inserted as it is, going over it is the way on.
  return button(edit.open, opening(editor), { main: main && insert === null });
}

/** A card has no clipboard: the words stand in a field, to be copied from there. */
function copying(scene: CardScene, { copy, text, subject }: DraftElement): Button | null {
  if (copy === null) return null;
  const { copyHow } = cardsText(scene.locale);
  const field = card('copy', copy.label, subject, section([textField(copyHow, text)]));
  return button(copy.label, opening(field), { description: copy.description });
}

function inserting(scene: CardScene, { insert, text, main }: DraftElement): Button | null {
  if (insert?.act.do !== 'insert') return null;
  return button(insert.label, doing(scene, insert.act, [], text), { description: insert.description, main });
}

/** What the draft takes from the conversation, with where it was said and what could stand there instead. */
function chipLine(scene: CardScene, { label, quote, others }: ReferenceChip): Widget {
  const { draft } = paneText(scene.locale);
  const lines = others.map((other) => {
    const use = panelButton(scene, other.button);
    return quoteLine(scene, other.quote, { above: other.label, ...(use === null ? {} : { button: use }) });
  });
  if (lines.length === 0) return quoteLine(scene, quote, { above: label });
  const choice = card('reference', draft.useAnother, label, section(lines));
  return quoteLine(scene, quote, { above: label, button: button(draft.useAnother, opening(choice)) });
}

/** Of the references, those for which a card has room. */
export function drawnChips(chips: readonly ReferenceChip[]): ReferenceChip[] {
  return chips.slice(0, CHIPS).map((chip) => ({ ...chip, others: chip.others.slice(0, OTHERS) }));
}

/** The suggested reply: its words, what can be done with them, and what they were taken from. */
export function draftSections(scene: CardScene, draft: DraftElement): Section[] {
  const { title, hint, content, missing, subject, parts, template, chips, chipsLabel, whatsapp } = draft;
  const talk = whatsapp === null ? null : linkTo(scene, whatsapp.href);
  return [
    ...section(
      [
        ...(hint === null ? [] : [paragraph(quiet(hint))]),
        ...(content === null ? [] : [paragraph(quiet(content))]),
        ...(missing === null ? [] : [paragraph(warning(missing))]),
        line(shown(subject), { above: paneText(scene.locale).draft.subject }),
        paragraph(draftMarkup(parts), LINES),
        ...buttonRow([
          inserting(scene, draft),
          editing(scene, draft),
          copying(scene, draft),
          whatsapp === null || talk === null ? null : button(whatsapp.label, talk),
        ]),
        ...(template.options.length > 1
          ? [choiceInput(inputNames.template, template, call(scene, { do: 'pick-template' }))]
          : []),
      ],
      title,
    ),
    ...folded(
      drawnChips(chips).map((chip) => chipLine(scene, chip)),
      chipsLabel,
      0,
    ),
  ];
}
