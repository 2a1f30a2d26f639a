/**
 * Every template there is, in the order in which a list shows them: prospecting and follow-up first, then answers, stops,
 * after-sale, affiliates. The ids are stored in the ledger: never rename one.
 */
export const templateIds = [
  'first-follow-up',
  'second-follow-up',
  'third-follow-up',
  'fourth-follow-up',
  'goodbye',
  'answer',
  'holding',
  'complaint',
  'keep-promise',
  'meeting-confirm',
  'ask-channel',
  'pause-confirmed',
  'after-pause',
  'after-absence',
  'redirect',
  'closing',
  'win-back',
  'thank-you',
  'after-sale-7',
  'after-sale-30',
  'after-sale-60',
  'affiliate-month',
  'affiliate-reengage',
] as const;

export type TemplateId = (typeof templateIds)[number];

/** Whether a string (from a stored event, say) names a template of this version. */
export function isTemplateId(id: string): id is TemplateId {
  return (templateIds as readonly string[]).includes(id);
}
