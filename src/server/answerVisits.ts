import { cardOfProblem, cardOfWaiting } from '../cards/cardOfWords';
import { firstLook } from '../cards/Look';
import { respond, showing } from '../cards/respond';
import { serverText } from '../i18n/serverText';
import { actSigner } from './actSigner';
import { answerVisit, firstView } from './answerVisit';
import type { Desk } from './Desk';
import { deskFor } from './deskFor';
import { problem } from './drawView';
import { rateLimit } from './rateLimit';
import type { ServerParts } from './ServerParts';
import type { UnderWay } from './underWay';
import type { AnswerVisit, Visited } from './Visit';

/**
 * Answers visits within the limits: a user who asks too often is told to wait; what takes too long for Google goes on, and a card says so;
 * what nobody expected is a card that says so too.
 */
export function answerVisits(parts: ServerParts, work: UnderWay): AnswerVisit {
  const { config, log } = parts;
  const signer = actSigner(config.signingKeys, config.limits.cardMs);
  const mayAsk = rateLimit(config.limits);

  return async (visit) => {
    const desk = await deskFor(parts, signer, work, visit);
    const kind = visit.event.parameters.size === 0 ? 'trigger' : 'click';
    const view = firstView(visit);
    if (!mayAsk(visit.caller.user, performance.now())) {
      const card = cardOfProblem(desk.scene(firstLook), serverText(desk.locale).throttled, view);
      return { answer: respond(kind, showing(card, 'update')), kind, failure: 'throttled' };
    }
    const answered = work.add(
      answerVisit(desk).catch((error: unknown): Visited => {
        log.fault(visit.id, error);
        return broken(desk, kind);
      }),
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Visited>((resolve) => {
      const give = (): void =>
        resolve({
          answer: respond(kind, showing(cardOfWaiting(desk.scene(firstLook), view), 'update')),
          kind,
          failure: 'slow',
        });
      timer = setTimeout(give, config.limits.answerMs);
    });
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  };
}

function broken(desk: Desk, kind: 'trigger' | 'click'): Visited {
  const { card, failure } = problem(desk, { ok: false, failure: 'broken' }, firstView(desk.visit));
  return { answer: respond(kind, showing(card, 'update')), kind, failure };
}
