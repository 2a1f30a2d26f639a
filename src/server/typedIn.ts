import type { Inputs } from '../cards/CardAct';
import type { FormInput, GmailEvent } from '../hosts/gmail/GmailEvent';
import { pickedTime } from '../hosts/gmail/pickedTime';

function textOf(input: FormInput, timeZone: string): string {
  switch (input.kind) {
    case 'text':
      return input.values.join('\n');
    case 'time':
      return [input.hours, input.minutes].map((part) => String(part).padStart(2, '0')).join(':');
    default:
      return pickedTime(input, timeZone)?.day ?? '';
  }
}

/** What was typed and chosen in a card; days as YYYY-MM-DD in the user's zone. What is empty or cannot be read is not there. */
export function typedIn({ inputs }: Pick<GmailEvent, 'inputs'>, timeZone: string): Inputs {
  const read = [...inputs].map(([name, input]) => [name, textOf(input, timeZone)] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== ''));
}
