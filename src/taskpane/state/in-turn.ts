/**
 * Does one thing after the other, each as a whole. What is asked for again while it is still under way, as by a double click, is
 * done once.
 */
export function inTurn(): (key: string, act: () => Promise<void>) => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  let turn: Promise<unknown> = Promise.resolve();
  return (key, act) => {
    const known = underWay.get(key);
    if (known) return known;
    const done = turn.then(act).finally(() => underWay.delete(key));
    turn = done.catch(() => undefined);
    underWay.set(key, done);
    return done;
  };
}
