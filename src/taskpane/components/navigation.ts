import { createContext, useContext } from 'react';

/** A page over the tabs, with a way back. */
export type Page = { readonly kind: 'rule'; readonly rule: string } | { readonly kind: 'reading' };

/** Opens a page over the tabs. */
export const NavigationContext = createContext<(page: Page) => void>(() => undefined);

export function useNavigation(): (page: Page) => void {
  return useContext(NavigationContext);
}
