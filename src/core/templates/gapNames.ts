/** What a template may ask for and nobody may know; each language has words for it. */
export const gapNames = [
  'me',
  'content',
  'answer',
  'answerTo',
  'promised',
  'meetingDay',
  'clicks',
  'sales',
  'commission',
  'conversion',
  'holdDay',
] as const;

export type GapName = (typeof gapNames)[number];
