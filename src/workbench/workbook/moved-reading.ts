import { movedRow, type RowMove } from '../../workbook/file';

interface ReadRows {
  readonly headingRow: number;
  readonly found: readonly number[] | null;
}

/** What is known of the rows of a sheet after some were put in or taken out, until it is read again. */
export function movedReading<Reading extends ReadRows>(reading: Reading, move: RowMove): Reading {
  return {
    ...reading,
    headingRow: movedRow(move, reading.headingRow) ?? move.at,
    found: reading.found?.flatMap((row) => movedRow(move, row) ?? []) ?? null,
  };
}
