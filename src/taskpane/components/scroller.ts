import { createContext, useContext, type RefObject } from 'react';

const NOTHING: RefObject<HTMLElement | null> = { current: null };

/** The element in which the contents of the tabs scroll. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>(NOTHING);

export function useScroller(): RefObject<HTMLElement | null> {
  return useContext(ScrollerContext);
}
