/** The list that is kept as a text, an empty one where nothing is kept; null where what is kept is none. */
export function keptList(text: string | null): readonly unknown[] | null {
  try {
    const kept: unknown = JSON.parse(text || '[]');
    return Array.isArray(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** The fields that something kept has itself; none where it is no record. */
export function fieldsOf(kept: unknown): Map<string, unknown> {
  return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
}

/** The longest name of a file on any system, with room. */
const LONGEST_NAME = 260;

/** Whether something kept can be the name of a file. */
export function isNameKept(kept: unknown): kept is string {
  return typeof kept === 'string' && kept !== '' && kept.length <= LONGEST_NAME;
}
