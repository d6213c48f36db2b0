/** How long a page has to be left alone until something is done ahead, in milliseconds: what it has begun goes first. */
const LEFT_ALONE = 1000;

/**
 * Does something ahead that somebody may want next, once the page has time for it.
 * @returns leaves it, unless it is done
 */
export function whenIdle(act: () => void): () => void {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    // Safari cannot tell when it has time.
    if ('requestIdleCallback' in window) idle = window.requestIdleCallback(act);
    else act();
  }, LEFT_ALONE);
  return () => {
    clearTimeout(timer);
    if (idle !== null) window.cancelIdleCallback(idle);
  };
}
