import { cellAddress, parseCandidateNumber, seriesCode, type Series } from '../entries';
import type { AtRisk, LabelledTotal, LaterCharge } from '../fees';
import { CATALOGUE } from '../rules';
import type { BlockedEntry, FileBuilt } from '../submission';
import type { Check } from '../workflow';

const SOURCES = new Map(CATALOGUE.map(({ id, source }) => [id, source]));

function codeOf(series: Series | null): string | null {
  return series === null ? null : seriesCode(series);
}

function totalRows(totals: readonly LabelledTotal[]): object[] {
  return totals.map(({ label, entries, due, unpriced }) => ({ label, entries, duePence: due, unpriced }));
}

/** The number as the entry file has it, `0005`; what the sheet says where it is none. */
function numberOf(text: string): string {
  return parseCandidateNumber(text) ?? text;
}

/** What a charge is in the stage after the present one. */
function nextStage([next]: readonly LaterCharge[]): object | null {
  if (next === undefined) return null;
  const { from, late, amount, more, confidence } = next;
  return { from, late, amountPence: amount, morePence: more, confidence };
}

function riskRow({ after, more, unpriced, closed, confidence }: AtRisk): object {
  return { after, morePence: more, unpriced, closed, confidence };
}

/** The object that `--json` prints, as docs/command-line.md describes it. Rows are as Excel numbers them. */
export function jsonReport(check: Check, files: readonly FileBuilt[], blocked: readonly BlockedEntry[]): object {
  const { table, findings, charges, totals, context } = check;
  const sheet = table.sheet.name;
  return {
    findings: findings.map(({ rule, severity, messageId, data, message, sheet: other, cells, fixes }) => ({
      rule,
      severity,
      messageId,
      data,
      source: SOURCES.get(rule) ?? null,
      message,
      sheet: other ?? sheet,
      cells: cells.map(cellAddress),
      fix: fixes.length === 0 ? null : Object.fromEntries(fixes.map((fix) => [cellAddress(fix), fix.after])),
    })),
    charges: charges.map(({ resolved, reason, late, amount, why, later }) => ({
      sheet,
      row: resolved.entry.candidate.row + 1,
      candidate: numberOf(resolved.entry.candidate.candidateNumber),
      code: resolved.option?.code ?? resolved.entry.wantedText,
      series: codeOf(resolved.series),
      reason,
      late,
      amountPence: amount,
      why,
      next: nextStage(later),
    })),
    totals: {
      duePence: totals.due,
      unpriced: totals.unpriced,
      byQualification: totalRows(totals.byQualification),
      byGroup: Object.fromEntries(Object.entries(totals.byGroup).map(([heading, rows]) => [heading, totalRows(rows)])),
      atRisk: totals.atRisk.map(riskRow),
    },
    files: files.map(({ name, kind, series, entries }) => ({
      name,
      kind,
      series: seriesCode(series),
      entries: entries.length,
    })),
    results: context.ledger.records.map(({ source, series, ...counts }) => ({
      file: source,
      series: seriesCode(series),
      ...counts,
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
