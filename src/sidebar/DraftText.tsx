import { useState } from 'react';
import type { DraftPart } from '../panel/PanelElement';
import { classes } from './classes';
import { MoreButton } from './MoreButton';
import './DraftText.css';

/** Longer drafts show their beginning first, about nine lines at 320 pixels. */
const LONG = 420;

/** The words of a draft: what comes from the conversation and what is still to fill in are marked. */
export function DraftText({ parts }: { readonly parts: readonly DraftPart[] }) {
  const long = parts.reduce((sum, { text }) => sum + text.length, 0) > LONG;
  const [all, setAll] = useState(false);
  return (
    <>
      <div className={classes('draftText-paper', long && !all && 'draftText-short')}>
        {parts.map(({ text, mark }, i) =>
          mark === 'plain' ? (
            text
          ) : (
            <mark key={i} className={`draftText-${mark}`}>
              {text}
            </mark>
          ),
        )}
      </div>
      {long && <MoreButton all={all} onAll={setAll} />}
    </>
  );
}
