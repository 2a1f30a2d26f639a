/** The first line of a text that says something (longer than a greeting), cut at 160 characters to fit beside a step. */
export function firstWords(text: string): string {
  const lines = text.split('\n', 20).map((line) => line.trim());
  return (lines.find((line) => line.length > 25) ?? lines.find((line) => line !== '') ?? '').slice(0, 160);
}
