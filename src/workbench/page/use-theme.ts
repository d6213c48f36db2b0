import { useSyncExternalStore } from 'react';
import type { Theme } from './workbench-host';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Light or dark as the user's system has it, and whether it replaces colours by a few of great contrast. */
export function useTheme(): Theme {
  return { isDark: useMedia(DARK), isHighContrast: useMedia(FORCED) };
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
