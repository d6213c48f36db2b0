import { largest } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { DetectedColumns } from '../detect-columns';
import type { SheetEntries } from '../read-entries';
import { lastRowOf } from './draft';
import type { WantedEntry } from './examples';

/**
 * The rows below which new ones may go: the last; then the last of those who take what is asked for, of all who take anything, and above
 * lines that say something of whoever stands below them.
 */
export function placesBelow(
  { list, columns }: { readonly list: SheetEntries; readonly columns: DetectedColumns },
  resolved: readonly ResolvedEntry[],
  asked: readonly WantedEntry[],
): number[] {
  const staying = resolved.filter(({ entry }) => entry.status.standing !== 'withdrawn');
  const wanted = new Set(asked.map(({ qualification }) => qualification));
  const alike = staying.filter(({ qualificationCode }) => qualificationCode !== null && wanted.has(qualificationCode));
  const rows = new Set(list.rows.map(({ row }) => row));
  const ends = [alike, staying].flatMap((some) => {
    let end = largest(some.map(({ entry }) => entry.candidate.row));
    while (rows.has(end + 1)) end++;
    return end < 0 ? [] : [end];
  });
  const aboveLines = list.issues.statusLines.flatMap(
    (line) => list.rows.findLast(({ row }) => row < line.row)?.row ?? [],
  );
  return [...new Set([lastRowOf(columns, list), ...ends, ...aboveLines])];
}
