const FOCUSABLE = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';

/**
 * Nobody is thrown out of the pane: where what had the focus is taken away, as a button is that has done its work, what stands
 * nearest to its place gets it, or else the tab itself. Until the function that is returned is called.
 */
export function keepFocus(pane: HTMLElement, tab: HTMLElement): () => void {
  /** What had the focus last, and all that it stood in, the nearest first. */
  let path: readonly Element[] = pathOf(document.activeElement, pane);
  const remember = ({ target }: FocusEvent): void => {
    path = target instanceof Element ? pathOf(target, pane) : [];
  };
  const keep = (): void => {
    const [last, ...around] = path;
    // While the user is in the sheet, the sheet has the focus.
    if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    path = [];
    // What holds the whole tab is no place near.
    const near = around.filter((element) => element.isConnected && tab.firstElementChild?.contains(element));
    const next = near.slice(0, -1).flatMap((element) => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)])[0];
    (next ?? tab).focus();
  };
  const observer = new MutationObserver(keep);
  observer.observe(pane, { childList: true, subtree: true });
  pane.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    pane.removeEventListener('focusin', remember);
  };
}

/** An element and what it stands in; nothing where it is not in the pane. */
function pathOf(element: Element | null, pane: HTMLElement): Element[] {
  const path: Element[] = [];
  for (let at = element; at !== null && at !== pane; at = at.parentElement) path.push(at);
  return pane.contains(element) ? path : [];
}
