import { useEffect, useState, type RefObject } from 'react';

/** How far an element is scrolled, and how much of it is seen, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, height: 600, width: 900 });
  useEffect(() => {
    const seen = element.current;
    if (!seen) return undefined;
    const measure = (): void =>
      setViewport({ top: seen.scrollTop, left: seen.scrollLeft, height: seen.clientHeight, width: seen.clientWidth });
    measure();
    seen.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(seen);
    return () => {
      seen.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [element]);
  return viewport;
}
