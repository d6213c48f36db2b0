import { createContext, useContext } from 'react';

/** A page over the tabs, with a way back. */
export type Page = { readonly is: 'rule'; readonly rule: string } | { readonly is: 'reading' };

/** Opens a page over the tabs. */
export const NavigationContext = createContext<(page: Page) => void>(() => undefined);

export function useNavigation(): (page: Page) => void {
  return useContext(NavigationContext);
}
