import { themeOfColours } from '../../../src/hosts/outlook/outlookTheme';

const of = (bodyBackgroundColor: string) => themeOfColours({ bodyBackgroundColor });

describe('the theme by the host’s own background', () => {
  test.each(['#FFFFFF', 'fafafa', '#E1DFDD'])('%s is light', (colour) => {
    expect(of(colour)).toBe('light');
  });

  test.each(['#000000', '#292827', '1f1f1f'])('%s is dark', (colour) => {
    expect(of(colour)).toBe('dark');
  });

  test('is unknown where the host gives no colour, or one that is none', () => {
    expect(themeOfColours(undefined)).toBeNull();
    expect(themeOfColours({})).toBeNull();
    expect(of('Canvas')).toBeNull();
  });
});
