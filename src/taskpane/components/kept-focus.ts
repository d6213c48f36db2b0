import { useEffect, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

/**
 * Nobody is thrown out of the pane: where what had the focus is taken away, as a button is that has done its work, what stands
 * nearest to its place gets it, or else the tab itself.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>, tab: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const watched = pane.current;
    if (watched === null) return undefined;
    /** What had the focus last, and all that it stood in, the nearest first. */
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      path = target instanceof Element ? [...within(target, watched)] : [];
    };
    const keep = (): void => {
      const [last, ...around] = path;
      // While the user is in the sheet, the sheet has the focus.
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      path = [];
      // What holds the whole tab is no place near.
      const near = around.filter((element) => element.isConnected && tab.current?.firstElementChild?.contains(element));
      const next = near.slice(0, -1).flatMap((element) => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)])[0];
      (next ?? tab.current)?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(watched, { childList: true, subtree: true });
    watched.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      watched.removeEventListener('focusin', remember);
    };
  }, [pane, tab]);
}

function* within(element: Element, outermost: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null && at !== outermost; at = at.parentElement) yield at;
}
