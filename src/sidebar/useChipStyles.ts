import { makeStyles, tokens } from '@fluentui/react-components';

/** Small round buttons that stand in a row, one of which may be the current one. */
export const useChipStyles = makeStyles({
  chip: {
    maxWidth: '100%',
    minHeight: '26px',
    padding: '2px 10px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorTransparentBackground,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '13px',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    textAlign: 'left',
    ':hover': { color: tokens.colorNeutralForeground2Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});
