import type { PaneHost } from '../host';

type OfficeTheme = Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined;

/** Whether Excel is dark: by the colour that it gives to panes, else by what the system prefers. */
export function excelTheme(theme: OfficeTheme, window: Window): PaneHost['theme'] {
  const isHighContrast = window.matchMedia('(forced-colors: active)').matches;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (!red || !green || !blue) {
    return { isDark: window.matchMedia('(prefers-color-scheme: dark)').matches, isHighContrast };
  }
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  // The weights of the eye (ITU-R BT.601).
  const brightness = 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0);
  return { isDark: brightness < 128, isHighContrast };
}
