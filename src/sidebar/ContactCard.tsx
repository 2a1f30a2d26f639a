import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isSegment, isStage } from '../panel/choices';
import type { ContactElement } from '../panel/PanelElement';
import { ChoiceSelect } from './ChoiceSelect';
import { Call16Regular, Chat16Regular, Mail16Regular } from './icons';
import { useSidebar } from './SidebarContext';
import { useCommonStyles } from './useCommonStyles';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '40px minmax(0, 1fr)', columnGap: '12px', padding: '0 2px' },
  picture: {
    width: '40px',
    height: '40px',
    borderRadius: tokens.borderRadiusCircular,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  role: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '14px',
    rowGap: '2px',
    margin: '6px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    '& svg': { flexShrink: 0 },
  },
  proposal: { marginTop: '6px' },
  take: { background: 'none', border: 'none', padding: '0', font: 'inherit', cursor: 'pointer' },
  choices: { marginTop: '8px', gap: '6px' },
});

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
  const styles = useStyles();
  const common = useCommonStyles();
  const sidebar = useSidebar();
  const { name, initials, role, address, links, segment, stage, suggestion, proposal } = contact;
  return (
    <header className={styles.root}>
      <div className={styles.picture} aria-hidden>
        {initials === '' ? '@' : initials}
      </div>
      <div>
        <h2 className={styles.name}>{name}</h2>
        {role !== null && <p className={mergeClasses(common.quiet, styles.role)}>{role}</p>}
        {links.length === 0 && name !== address && <p className={mergeClasses(common.quiet, styles.role)}>{address}</p>}
        {links.length > 0 && (
          <ul className={styles.links}>
            {links.map(({ channel, label, description, href }) => {
              const Icon = icons[channel];
              return (
                <li key={href}>
                  <a
                    className={mergeClasses(common.link, styles.link)}
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
          <div className={mergeClasses(common.row, styles.choices)}>
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
          <p className={mergeClasses(common.quiet, styles.proposal)}>
            {proposal.text}{' '}
            <button
              type="button"
              className={mergeClasses(common.link, styles.take)}
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
