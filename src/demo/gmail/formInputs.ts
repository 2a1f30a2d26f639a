import type { Card } from '../../cards/Card';

/** What stands in a card's inputs, in the form in which Google sends it; empty ones are left out. `typed`: what was changed, by name. */
export function formInputs(card: Card, typed: Readonly<Record<string, string>>): Readonly<Record<string, object>> {
  const inputs = card.sections
    .flatMap(({ widgets }) => widgets)
    .flatMap((widget): (readonly [string, object | null])[] => {
      if ('textInput' in widget) {
        const { name, value = '' } = widget.textInput;
        return [[name, texts(typed[name] ?? value)]];
      }
      if ('selectionInput' in widget) {
        const { name, items } = widget.selectionInput;
        return [[name, texts(typed[name] ?? items.find(({ selected }) => selected)?.value ?? '')]];
      }
      if ('dateTimePicker' in widget) {
        const { name, type, valueMsEpoch = '' } = widget.dateTimePicker;
        if (type === 'TIME_ONLY') return [[name, clock(typed[name] ?? '')]];
        const day = typed[name];
        const msSinceEpoch = day === undefined ? valueMsEpoch : String(Date.parse(`${day}T00:00:00Z`));
        return [[name, /^-?\d+$/.test(msSinceEpoch) ? { dateInput: { msSinceEpoch } } : null]];
      }
      return [];
    });
  return Object.fromEntries(inputs.flatMap(([name, input]) => (input === null ? [] : [[name, input]])));
}

const texts = (value: string): object | null => (value === '' ? null : { stringInputs: { value: [value] } });

/** `HH:MM` as a clock; null for none. */
function clock(text: string): object | null {
  const [hours, minutes] = text.split(':').map(Number);
  return text === '' ? null : { timeInput: { hours, minutes } };
}
