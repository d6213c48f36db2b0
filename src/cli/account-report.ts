import { columnLetters } from '../entries';
import type { ColumnAccount, ColumnRole, ListAccount, RowAccount } from '../table';

/** What a column was taken for, as `--json` names it. */
export function roleWord(role: ColumnRole): string {
  switch (role.kind) {
    case 'field':
    case 'qualifies':
      return role.field;
    case 'answer':
      return role.asks;
    case 'left':
      return 'not read';
    case 'unit':
    case 'group':
    case 'product':
    case 'grades':
      return role.kind;
  }
}

function columnObject({ column, heading, role, because, filled, samples }: ColumnAccount): object {
  return {
    column: columnLetters(column),
    heading,
    as: roleWord(role),
    ...(role.kind === 'left' ? { why: role.why } : { because }),
    ...(role.kind === 'field' && role.entry > 0 ? { entry: role.entry + 1 } : {}),
    ...(role.kind === 'qualifies' ? { of: columnLetters(role.column) } : {}),
    filled,
    samples,
  };
}

/** Rows of one kind behind one another as one line; rows are as Excel numbers them. */
function rowObjects(rows: readonly RowAccount[]): object[] {
  const runs: { from: number; to: number; as: RowAccount['kind']; why: string }[] = [];
  for (const { row, kind, why } of rows) {
    const last = runs.at(-1);
    if (last && last.to === row && last.as === kind && last.why === why) last.to = row + 1;
    else runs.push({ from: row + 1, to: row + 1, as: kind, why });
  }
  return runs.map(({ why, ...run }) => (why === '' ? run : { ...run, why }));
}

/** The account of the sheet's lists for `--json`. */
export function accountObject(account: readonly ListAccount[]): object[] {
  return account.map(({ headingRow, columns, rows }) => ({
    headingRow: headingRow + 1,
    columns: columns.map(columnObject),
    rows: rowObjects(rows),
  }));
}
