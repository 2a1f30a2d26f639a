import type { NextStep } from '../core/followup/NextStep';
import type { PaneMessages } from '../i18n/pt-BR/pane';

/** What to do, in a few words; `now`: whether its time has come. */
export function actionTitle(
  step: Pick<NextStep, 'action' | 'reason' | 'attempt' | 'of'>,
  words: PaneMessages,
  now: boolean,
): string {
  const { titles } = words.step;
  const { code, params } = step.reason;
  if (code === 'after-sale' && Number(params['day'] ?? 0) > 0) return words.step.afterSale(Number(params['day']));
  if (code === 'affiliate-month') return words.step.affiliateMonth;
  if (code === 'bounced') return words.step.newAddress;
  if (code === 'colleague-answered') return words.step.decide;
  if (step.action !== 'follow-up' || step.attempt < 1) return titles[step.action];
  return (now ? words.step.followUp : words.step.followUpLater)(step.attempt, step.of);
}
