import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftPart } from '../panel/PanelElement';
import { MoreButton } from './MoreButton';

/** Longer drafts show their beginning first, about nine lines at 320 pixels. */
const LONG = 420;

const useStyles = makeStyles({
  paper: {
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '21px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  short: { maxHeight: '189px', overflow: 'hidden', maskImage: 'linear-gradient(#000 75%, transparent)' },
  reference: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    boxDecorationBreak: 'clone',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
  gap: {
    color: 'inherit',
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderBottom: `2px dashed ${tokens.colorStatusWarningBorderActive}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The words of a draft: what comes from the conversation and what is still to fill in are marked. */
export function DraftText({ parts }: { readonly parts: readonly DraftPart[] }) {
  const styles = useStyles();
  const long = parts.reduce((sum, { text }) => sum + text.length, 0) > LONG;
  const [all, setAll] = useState(false);
  return (
    <>
      <div className={mergeClasses(styles.paper, long && !all && styles.short)}>
        {parts.map(({ text, mark }, i) =>
          mark === 'plain' ? (
            text
          ) : (
            <mark key={i} className={styles[mark]}>
              {text}
            </mark>
          ),
        )}
      </div>
      {long && <MoreButton all={all} onAll={setAll} />}
    </>
  );
}
