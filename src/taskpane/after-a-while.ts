/** How long a page is left alone with what it has begun until something is done ahead, in milliseconds. */
const LEFT_ALONE = 1000;

/**
 * Does something ahead that somebody may want next, a little later. By a timer: Safari cannot tell when a page has time.
 * @returns leaves it, unless it is done
 */
export function afterAWhile(act: () => void): () => void {
  const timer = setTimeout(act, LEFT_ALONE);
  return () => clearTimeout(timer);
}
