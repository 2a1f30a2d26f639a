import { onThemeHint, themeHint, type ThemeHint } from '../browser/themeHint';

/** The two colours of `Office.OfficeTheme` that tell light from dark; Outlook fills no `isDarkTheme`. */
export type ThemeColours = Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'bodyForegroundColor'>;

/** Perceived lightness 0 to 255 (ITU-R BT.601) of "#RRGGBB", or of the RGB integer that Outlook on the web sends; null if unreadable. */
function lightness(colour: string | number | undefined): number | null {
  const hex = typeof colour === 'number' ? colour.toString(16).padStart(6, '0') : colour?.replace('#', '');
  if (hex === undefined || !/^[\da-f]{6}$/i.test(hex)) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Light or dark by the host's own background; null when it does not say. */
export function themeOfColours(colours: Partial<ThemeColours> | undefined): ThemeHint | null {
  const back = lightness(colours?.bodyBackgroundColor);
  return back === null ? null : back < 128 ? 'dark' : 'light';
}

/** The theme of the pane: forced colours of the system first, then Outlook's own, then what the browser prefers. Follows changes of all three. */
export function outlookTheme(): { readonly now: () => ThemeHint; readonly watch: (listener: () => void) => void } {
  // Outlook on the web leaves officeTheme out and only tells of changes.
  const given: Office.OfficeTheme | undefined = Office.context.officeTheme;
  let hosts = themeOfColours(given);
  return {
    now: () => {
      const system = themeHint();
      return system === 'contrast' ? system : (hosts ?? system);
    },
    watch(listener) {
      onThemeHint(listener);
      try {
        Office.context.mailbox.addHandlerAsync(
          Office.EventType.OfficeThemeChanged,
          ({ officeTheme }: Office.OfficeThemeChangedEventArgs) => {
            hosts = themeOfColours(officeTheme);
            listener();
          },
        );
      } catch {
        // Before Mailbox 1.14 there is no such event: the system's preference is all there is.
      }
    },
  };
}
