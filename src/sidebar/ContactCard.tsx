import { isSegment, isStage } from '../panel/choices';
import type { ContactElement } from '../panel/PanelElement';
import { Button } from './Button';
import { ChoiceSelect } from './ChoiceSelect';
import { Call16Regular, Chat16Regular, Mail16Regular } from './icons';
import { useSidebar } from './SidebarContext';
import './ContactCard.css';

const icons = { email: Mail16Regular, phone: Call16Regular, whatsapp: Chat16Regular };

/** An address breaks after its @ rather than within a word. */
function breakable(label: string) {
  const [user, ...domain] = label.split(/(?<=@)/);
  return domain.length === 0 ? (
    label
  ) : (
    <>
      {user}
      <wbr />
      {domain}
    </>
  );
}

/** Who it is and how to reach them. */
export function ContactCard({ contact }: { readonly contact: ContactElement }) {
  const sidebar = useSidebar();
  const { name, initials, role, address, links, segment, stage, suggestion, proposal } = contact;
  return (
    <header className="contactCard">
      <div className="contactCard-picture" aria-hidden>
        {initials === '' ? '@' : initials}
      </div>
      <div>
        <h2 className="contactCard-name">{name}</h2>
        {role !== null && <p className="common-quiet contactCard-role">{role}</p>}
        {links.length === 0 && name !== address && <p className="common-quiet contactCard-role">{address}</p>}
        {links.length > 0 && (
          <ul className="contactCard-links">
            {links.map(({ channel, label, description, href }) => {
              const Icon = icons[channel];
              return (
                <li key={href}>
                  <a
                    className="common-link contactCard-link"
                    href={href}
                    aria-label={description}
                    title={description}
                    {...(channel === 'whatsapp' ? { target: '_blank', rel: 'noopener noreferrer' } : {})}
                  >
                    <Icon aria-hidden />
                    <span>{breakable(label)}</span>
                  </a>
                </li>
              );
            })}
          </ul>
        )}
        {segment !== null && stage !== null && (
          <div className="common-row contactCard-choices">
            <ChoiceSelect
              choice={segment}
              onPick={(value) => isSegment(value) && void sidebar.act({ do: 'segment', segment: value })}
            />
            <ChoiceSelect
              choice={stage}
              onPick={(value) => isStage(value) && void sidebar.act({ do: 'stage', stage: value })}
            />
            {suggestion !== null && (
              <Button size="small" appearance="subtle" onClick={() => void sidebar.act(suggestion.act)}>
                {suggestion.label}
              </Button>
            )}
          </div>
        )}
        {proposal !== null && (
          <p className="common-quiet contactCard-proposal">
            {proposal.text}{' '}
            <button
              type="button"
              className="common-link contactCard-take"
              aria-label={proposal.button.description ?? undefined}
              onClick={() => void sidebar.act(proposal.button.act)}
            >
              {proposal.button.label}
            </button>
          </p>
        )}
      </div>
    </header>
  );
}
