import { useEffect, useLayoutEffect, useReducer, useRef, type RefObject } from 'react';

/**
 * Keeps the focus on the selected cell: where it is asked to by the function that is given back, and where the grid had it
 * and the page lost it, because the cell's row came to stand elsewhere among the rows that are seen.
 */
export function useFocusedCell(grid: RefObject<HTMLElement | null>, isEditing: boolean): () => void {
  const takesFocus = useRef(false);
  const hasFocus = useRef(false);
  const [, render] = useReducer((times: number) => times + 1, 0);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      hasFocus.current = target instanceof Node && grid.current?.contains(target) === true;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [grid]);

  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (isEditing || !(takesFocus.current || isLost)) return;
    takesFocus.current = false;
    grid.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus({ preventScroll: true });
  });

  return () => {
    takesFocus.current = true;
    // What is selected already changes nothing, and takes the focus all the same.
    render();
  };
}
