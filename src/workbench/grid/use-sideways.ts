import { useEffect, type RefObject } from 'react';

/**
 * Marks an element, for its styles, from the first time that it is scrolled sideways. Only then do the numbers of the rows have to stay at the left,
 * which makes each of them a layer of its own that the browser draws by itself: that takes a sheet as long as all its cells do.
 * Marked within the event, and so before what it scrolled is drawn.
 */
export function useSideways(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const seen = element.current;
    if (!seen) return undefined;
    const mark = (): void => {
      if (seen.scrollLeft > 0) seen.setAttribute('data-sideways', '');
    };
    mark();
    seen.addEventListener('scroll', mark, { passive: true });
    return () => seen.removeEventListener('scroll', mark);
  }, [element]);
}
