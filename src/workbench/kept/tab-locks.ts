/** Says to other tabs of this browser what is open here, for as long as this tab lives. Does nothing where browsers have no locks. */
export function hold(locks: LockManager | undefined, name: string): () => void {
  let release = (): void => undefined;
  const until = new Promise<void>((resolve) => (release = resolve));
  // Shared, so that two tabs with one file both say so.
  void locks?.request(name, { mode: 'shared' }, () => until).catch(() => undefined);
  return release;
}

/** What this and other tabs have open. */
export async function heldNames(locks: LockManager | undefined): Promise<readonly string[]> {
  const held = await locks?.query().catch(() => null);
  return (held?.held ?? []).map(({ name = '' }) => name);
}

export const keptLock = (id: string): string => `entrywise-kept-${id}`;
export const fileLock = (name: string): string => `entrywise-file-${name}`;
