import type { MarkSeverity } from '../../table';
import type { CarriedMarks } from './messages';

/** The marks of a sheet as the grid asks for them. */
export interface SheetMarks {
  severityAt(row: number, column: number): MarkSeverity | null;
  /** What the Check column says of a row; empty where it says nothing. */
  wordsOf(row: number): string;
}

interface Run {
  readonly left: number;
  readonly right: number;
  readonly severity: MarkSeverity;
}

/** Where marks lie over each other, the gravest shows. */
const GRAVEST_FIRST: readonly MarkSeverity[] = ['error', 'warning', 'note'];

export function sheetMarks({ areas, words }: CarriedMarks): SheetMarks {
  const runs = new Map<number, Run[]>();
  for (const severity of GRAVEST_FIRST) {
    for (const { top, left, bottom, right } of areas[severity]) {
      for (let row = top; row <= bottom; row += 1) {
        const known = runs.get(row) ?? [];
        known.push({ left, right, severity });
        runs.set(row, known);
      }
    }
  }
  const wordsByRow = new Map(words);
  return {
    severityAt: (row, column) =>
      runs.get(row)?.find(({ left, right }) => column >= left && column <= right)?.severity ?? null,
    wordsOf: (row) => wordsByRow.get(row) ?? '',
  };
}
