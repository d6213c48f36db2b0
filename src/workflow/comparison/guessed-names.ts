import type { CandidateRow } from '../../entries';
import type { SheetEntries } from '../../table';

/** The words of a name in an order that says nothing of which is the surname. */
function wordsOf({ surname, forenames }: Pick<CandidateRow, 'surname' | 'forenames'>): string {
  return (
    `${surname} ${forenames}`
      .toUpperCase()
      .match(/[\p{L}'’-]+/gu)
      ?.sort()
      .join(' ') ?? ''
  );
}

/**
 * A list in which names whose parts could only be guessed, as those of `ARCHER ANN` in one column, are parted as the other list has the
 * same words: which of them is the surname is no difference then.
 */
export function withNamesAsIn(list: SheetEntries, other: SheetEntries): SheetEntries {
  const guessed = guessedRows(list);
  if (guessed.size === 0) return list;
  const known = new Map(other.rows.map((row) => [wordsOf(row), row]));
  const rows = new Map(
    list.rows.map((row) => {
      const same = guessed.has(row.row) ? known.get(wordsOf(row)) : undefined;
      return [row.row, same ? { ...row, surname: same.surname, forenames: same.forenames } : row];
    }),
  );
  return {
    ...list,
    rows: [...rows.values()],
    entries: list.entries.map((entry) => ({
      ...entry,
      candidate: rows.get(entry.candidate.row) ?? entry.candidate,
    })),
  };
}

/** The rows whose names are in one column and could only be guessed. */
export function guessedRows({ issues }: SheetEntries): ReadonlySet<number> {
  return new Set(issues.names.map(({ row }) => row));
}
