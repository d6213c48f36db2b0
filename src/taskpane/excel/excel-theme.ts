import { systemTheme, type Theme } from '../theme';

type OfficeTheme = Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined;

/**
 * Whether Excel is dark: by the colour that it gives to panes, else by what the system prefers. Excel tells nobody that its theme
 * was changed (the event for that is documented for Outlook alone), but answers anew when it is asked, and is therefore asked
 * whenever somebody comes back to the pane.
 * @param office asks Office.js, which asks Excel at most every few seconds
 */
export function excelTheme(office: () => OfficeTheme, window: Window): Theme {
  const system = systemTheme(window);
  const { document } = window;
  const comesBack = [
    [window, 'focus'],
    [document, 'visibilitychange'],
    [document.documentElement, 'pointerenter'],
  ] as const;
  return {
    isDark: () => isDarkColour(colourOf(office)) ?? system.isDark(),
    subscribe: (listener) => {
      for (const [target, event] of comesBack) target.addEventListener(event, listener);
      const unsubscribe = system.subscribe(listener);
      return () => {
        for (const [target, event] of comesBack) target.removeEventListener(event, listener);
        unsubscribe();
      };
    },
  };
}

/** No colour is worth a pane that does not come up. */
function colourOf(office: () => OfficeTheme): string {
  try {
    return office()?.bodyBackgroundColor ?? '';
  } catch {
    return '';
  }
}

/** @param colour as Office gives it: `#262626`; null where it is none */
function isDarkColour(colour: string): boolean | null {
  const [, ...parts] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? [];
  if (parts.length === 0) return null;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => Number.parseInt(part, 16));
  // The weights of the eye (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
