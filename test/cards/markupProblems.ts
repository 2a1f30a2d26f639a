/** The tags of Google's small HTML that we write (the others are not ours). */
const tag = /<(\/?)(b|i|u|font)(?: color="#[0-9a-f]{6}")?>|<br>/g;

/** What is wrong with a text as Google's small HTML: other tags, attributes of their own, loose brackets or ampersands, tags not closed in order. */
export function markupProblems(text: string, path: string): string[] {
  const open: string[] = [];
  let broken = false;
  for (const [, slash, name] of text.matchAll(tag)) {
    if (name === undefined) continue;
    if (slash === '') open.push(name);
    else broken ||= open.pop() !== name;
  }
  const rest = text.replace(tag, '');
  return [
    ...(broken || open.length > 0 ? [`${path}: tags not closed in order`] : []),
    ...(/[<>]/.test(rest) ? [`${path}: markup that is not ours`] : []),
    ...(/&(?!(?:amp|lt|gt);)/.test(rest) ? [`${path}: a loose ampersand`] : []),
  ];
}
