import type { TemplateId } from '../templateIds';

/** What each template is called in a list. */
export const names: Readonly<Record<TemplateId, string>> = {
  'first-follow-up': 'First follow-up',
  'second-follow-up': 'Second follow-up, with useful content',
  'third-follow-up': 'Third follow-up, another approach',
  'fourth-follow-up': 'Fourth follow-up, a one-line answer',
  goodbye: 'Polite goodbye',
  answer: 'Answer to questions',
  holding: 'Got it, I will answer by…',
  complaint: 'Reply to a complaint',
  'keep-promise': 'Keep my promise',
  'meeting-confirm': 'Meeting confirmation',
  'ask-channel': 'Which channel do you prefer?',
  'pause-confirmed': 'Pause agreed',
  'after-pause': 'Back after the pause',
  'after-absence': 'Back after their absence',
  redirect: 'Reach the right person',
  closing: 'Closing after a “no”',
  'win-back': 'Another try, months later',
  'thank-you': 'Thanks for the purchase',
  'after-sale-7': 'After-sale check, 7 days',
  'after-sale-30': 'After-sale check and review, 30 days',
  'after-sale-60': 'After-sale check and referral, 60 days',
  'affiliate-month': 'Affiliate’s monthly results',
  'affiliate-reengage': 'Re-engage an affiliate',
};
