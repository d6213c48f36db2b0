import { cellAddress, seriesCode, type Series } from '../entries';
import type { LabelledTotal } from '../fees';
import type { BlockedEntry, BuiltFile } from '../submission';
import type { Check } from '../workflow';

function codeOf(series: Series | null): string | null {
  return series === null ? null : seriesCode(series);
}

function totalRows(totals: readonly LabelledTotal[]): object[] {
  return totals.map(({ label, entries, due, unpriced }) => ({ label, entries, duePence: due, unpriced }));
}

/** The object that `--json` prints, as docs/command-line.md describes it. Rows are as Excel numbers them. */
export function jsonReport(check: Check, files: readonly BuiltFile[], blocked: readonly BlockedEntry[]): object {
  const { table, findings, charges, totals } = check;
  const sheet = table.sheet.name;
  return {
    findings: findings.map(({ rule, severity, message, cells, fixes }) => ({
      rule,
      severity,
      message,
      sheet,
      cells: cells.map(cellAddress),
      fix: fixes.length === 0 ? null : Object.fromEntries(fixes.map((fix) => [cellAddress(fix), fix.after])),
    })),
    charges: charges.map(({ resolved, reason, late, amount }) => ({
      sheet,
      row: resolved.entry.candidate.row + 1,
      candidate: resolved.entry.candidate.candidateNumber,
      code: resolved.option?.code ?? resolved.entry.wantedText,
      series: codeOf(resolved.series),
      reason,
      late,
      amountPence: amount,
    })),
    totals: {
      duePence: totals.due,
      unpriced: totals.unpriced,
      byQualification: totalRows(totals.byQualification),
      byGroup: Object.fromEntries(Object.entries(totals.byGroup).map(([heading, rows]) => [heading, totalRows(rows)])),
    },
    files: files.map(({ name, kind, series, entries }) => ({
      name,
      kind,
      series: seriesCode(series),
      entries: entries.length,
    })),
    blocked: blocked.map(({ resolved, rules }) => ({ sheet, row: resolved.entry.candidate.row + 1, rules })),
    table: {
      sheet,
      headingRow: table.columns.headingRow + 1,
      shape: table.columns.shape,
      columns: columnsRead(check),
      ignored: table.columns.ignored,
      rows: table.list.rows.length,
      entries: table.list.entries.length,
      skipped: table.list.skipped.map(({ row, text }) => ({ row: row + 1, text })),
    },
  };
}

/** Which heading was taken for what, by heading. */
function columnsRead({ table: { columns } }: Check): Record<string, string> {
  const heading = (column: number): string => columns.headings.get(column) ?? '';
  return Object.fromEntries([
    ...Object.entries(columns.fields).map(([field, column]) => [heading(column), field]),
    ...columns.groups.map((group) => [group.heading, 'group']),
    ...columns.unitColumns.map((unit) => [unit.heading, 'unit']),
  ]);
}
