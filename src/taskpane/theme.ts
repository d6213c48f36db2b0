/** Whether the pane is dark, as the place that it lives in has it now, and word when that may have changed. */
export interface Theme {
  readonly isDark: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

const DARK = '(prefers-color-scheme: dark)';

/** Dark as the system prefers it. Colours that the system forces on a page need no theme: styles ask for those themselves. */
export function systemTheme(window: Pick<Window, 'matchMedia'>): Theme {
  return {
    isDark: () => window.matchMedia(DARK).matches,
    subscribe: (listener) => {
      const media = window.matchMedia(DARK);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
  };
}
