/** Where the browser keeps which workbook of the user's was saved last; "Delete what is kept" deletes it too. */
const LAST = 'entrywise.last-saved';

export interface LastSaved {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Remembers a workbook by its name, so that the next visit says which copy to go on with. A browser that keeps nothing keeps nothing. */
export function rememberLastSaved(last: LastSaved): void {
  try {
    localStorage.setItem(LAST, JSON.stringify(last));
  } catch {
    // Then the next visit begins as the first one.
  }
}

/** The workbook that was saved last; null where none is known. */
export function lastSaved(): LastSaved | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(LAST) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('at' in kept)) return null;
    const { name, at } = kept;
    return typeof name === 'string' && typeof at === 'number' ? { name, at } : null;
  } catch {
    return null;
  }
}
