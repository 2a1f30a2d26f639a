import { foldText } from '../language/foldText';

/** Whether an address belongs to a machine that reads no answers: "mailer-daemon@", "no-reply@", "naoresponda@", "bounce+…@". */
export function isRobot(address: string): boolean {
  const local = foldText(address.split('@')[0] ?? '').replace(/[._-]/g, '');
  return /^(?:mailerdaemon|postmaster|(?:.{0,20})(?:noreply|donotreply|naoresponda|naoresponder|noresponder|noresponda)|bounces?(?:\+.*)?|notifications?|microsoftexchange.*)$/.test(
    local,
  );
}
