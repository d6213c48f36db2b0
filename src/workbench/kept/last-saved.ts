import { fieldsOf, isNameKept, type PaneHost } from '../../taskpane';

/** Where the browser keeps which workbook of the user's was saved last; "Delete what is kept" deletes it too. */
const LAST = 'entrywise.last-saved';

export interface LastSaved {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Remembers a workbook by its name, so that the next visit says which copy to go on with. A browser that keeps nothing keeps nothing. */
export function rememberLastSaved(texts: Pick<PaneHost, 'remember'>, last: LastSaved): void {
  texts.remember(LAST, JSON.stringify(last));
}

/** The workbook that was saved last; null where none is known. */
export function lastSaved(texts: Pick<PaneHost, 'recall'>): LastSaved | null {
  try {
    const kept: unknown = JSON.parse(texts.recall(LAST) ?? 'null');
    const { name, at } = Object.fromEntries(fieldsOf(kept));
    return isNameKept(name) && isTime(at) ? { name, at } : null;
  } catch {
    return null;
  }
}

/** Whether something kept is a time since 1970 that a calendar has. */
export function isTime(kept: unknown): kept is number {
  return typeof kept === 'number' && kept > 0 && !Number.isNaN(new Date(kept).getTime());
}
