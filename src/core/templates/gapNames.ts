/** What a template may ask for and nobody may know; each language has words for it. */
export const gapNames = [
  'me',
  'content',
  'answer',
  'answerTo',
  'promised',
  'promiseMade',
  'until',
  'meeting',
  'meetingDay',
  'person',
  'subject',
  'clicks',
  'sales',
  'commission',
  'conversion',
  'holdDay',
] as const;

export type GapName = (typeof gapNames)[number];
