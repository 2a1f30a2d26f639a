/** How the inputs of our cards are called; the settings' own are called as their fields. */
export const inputNames = {
  person: 'person',
  segment: 'segment',
  stage: 'stage',
  template: 'template',
  query: 'query',
  day: 'day',
  hour: 'hour',
  channel: 'channel',
  direction: 'direction',
  preferred: 'preferred',
  note: 'note',
  reason: 'reason',
  text: 'text',
  address: 'address',
  whom: 'whom',
  intervals: 'intervals',
} as const;
