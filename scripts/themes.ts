import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeHint } from '../src/sidebar/theme';

/** A calm green-teal of our own; 80 carries white text at 5.4 : 1, 110 stands on the dark background at 6 : 1 (WCAG AA asks for 4.5). */
const brand: BrandVariants = {
  10: '#01130f',
  20: '#05231d',
  30: '#06382f',
  40: '#07483c',
  50: '#085849',
  60: '#0a6756',
  70: '#0c6f5d',
  80: '#0f7864',
  90: '#2a8f7b',
  100: '#45a18d',
  110: '#5fb29f',
  120: '#7ac3b1',
  130: '#96d3c3',
  140: '#b2e2d6',
  150: '#cff0e8',
  160: '#e9f9f5',
};

const light = createLightTheme(brand);
const dark = createDarkTheme(brand);

/** The Fluent theme for each hint. In the dark one the brand's text colours are taken lighter, for contrast. */
export const themes: Readonly<Record<ThemeHint, Theme>> = {
  light,
  dark: {
    ...dark,
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    colorCompoundBrandForeground1: brand[110],
    colorCompoundBrandStroke: brand[110],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase },
};
