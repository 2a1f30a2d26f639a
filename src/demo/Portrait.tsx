import type { ReactElement } from 'react';
import type { Person } from '../core/mail/Person';
import { hueOf, initials } from './personText';

/** A round picture of somebody's initials; decoration, the name stands beside it. */
export function Portrait({ person }: { readonly person: Person }): ReactElement {
  return (
    <span className="portrait" aria-hidden="true" style={{ '--hue': hueOf(person) } as React.CSSProperties}>
      {initials(person)}
    </span>
  );
}
