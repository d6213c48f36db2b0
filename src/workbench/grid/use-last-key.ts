import { useEffect, useRef, type RefObject } from 'react';

/** The key that was pressed last anywhere in the page; null after the mouse was. */
export function useLastKey(): RefObject<string | null> {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      last.current = key;
    };
    const onMouseDown = (): void => {
      last.current = null;
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('mousedown', onMouseDown, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('mousedown', onMouseDown, true);
    };
  }, []);
  return last;
}
