import type { RecordPlace } from './basedata-set';
import { quoted, type Report } from './problem';

/** The records of one file of a set. */
export interface FileRecords<T> {
  readonly file: string;
  readonly report: Report;
  readonly records: readonly T[];
}

/**
 * The records of files in the order of their versions, the later replacing the earlier of the same key. A key that
 * one file has twice is reported; that a newer file replaces an older one is noted.
 */
export function newestRecords<T extends RecordPlace>(
  files: readonly FileRecords<T>[],
  what: string,
  keyOf: (record: T) => string,
): readonly T[] {
  const [only, second] = files;
  if (only && !second && ascending(only.records, keyOf)) return only.records;
  const newest = new Map<string, T>();
  for (const [index, { report, records }] of files.entries()) {
    const mine = new Map<string, T>();
    let replaced = 0;
    for (const record of records) {
      const key = keyOf(record);
      const before = mine.get(key);
      if (before)
        report({ kind: 'duplicate-record', line: record.line, slots: { what, key: quoted(key), other: before.line } });
      else if (newest.has(key)) replaced++;
      mine.set(key, record);
      newest.set(key, record);
    }
    const older = files[index - 1]?.file;
    if (older === undefined) continue;
    report({ kind: 'newer-version', slots: { older, replaced, added: mine.size - replaced } });
  }
  return [...newest.values()];
}

/** Records in ascending order of their keys can have none twice, which is quicker to see than to look up. */
function ascending<T>(records: readonly T[], keyOf: (record: T) => string): boolean {
  let before = '';
  return records.every((record) => {
    const key = keyOf(record);
    const after = key > before;
    before = key;
    return after;
  });
}
