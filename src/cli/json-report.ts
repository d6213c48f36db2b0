import { cellAddress, parseCandidateNumber, seriesCode, type Series } from '../entries';
import type { AtRisk, LabelledTotal, LaterCharge } from '../fees';
import { givenRecords } from '../assessment';
import { CATALOGUE } from '../rules';
import type { FileBuilt, HeldEntry, SubmissionPlan } from '../submission';
import type { Check, OtherList } from '../workflow';
import { accountObject, roleWord } from './account-report';

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

function riskRow({ after, more, kept, keptUnknown, unpriced, closed, confidence }: AtRisk): object {
  return { after, morePence: more, keptPence: kept, keptUnknownPence: keptUnknown, unpriced, closed, confidence };
}

/** The object that `--json` prints, as docs/command-line.md describes it. Rows are as Excel numbers them. */
export function jsonReport(
  check: Check,
  submission: { readonly plan: SubmissionPlan; readonly files: readonly FileBuilt[] } | null,
  blocked: readonly HeldEntry[],
  others: readonly OtherList[],
): object {
  const files = submission?.files ?? [];
  const { table, findings, charges, totals, held, context } = check;
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
      held: { entries: held.entries, duePence: held.due, unpriced: held.unpriced },
      sendableDuePence: totals.due - held.due,
      byQualification: totalRows(totals.byQualification),
      byGroup: Object.fromEntries(Object.entries(totals.byGroup).map(([heading, rows]) => [heading, totalRows(rows)])),
      atRisk: totals.atRisk.map(riskRow),
    },
    files: files.map(({ name, dataType, kind, series, sequence, entries, fingerprint }) => ({
      name,
      dataType,
      sequence,
      fingerprint,
      kind,
      series: seriesCode(series),
      entries: entries.length,
    })),
    results: givenRecords(context.ledger.records, context.past).map(({ source, series, ...counts }) => ({
      file: source,
      series: seriesCode(series),
      ...counts,
    })),
    blocked: blocked.map(({ row, rules, why }) => ({ sheet, row: row + 1, rules, why })),
    ...(submission === null ? {} : planRows(submission.plan)),
    alsoHolds: others.map(({ sheet: other, candidates, entries }) => ({ sheet: other, candidates, entries })),
    table: {
      sheet,
      headingRow: table.columns.headingRow + 1,
      shape: table.columns.shape,
      columns: columnsRead(check),
      ignored: table.columns.left.map(({ heading }) => heading).filter((heading) => heading !== ''),
      rows: table.list.rows.length,
      entries: table.list.entries.length,
      account: accountObject(table.list.account),
      skipped: table.list.skipped.map(({ row, text }) => ({ row: row + 1, text })),
    },
  };
}

/** What a plan has besides files. */
function planRows({ waiting, emails, steps, checklist, sheet }: SubmissionPlan): object {
  const rowsOf = (rows: readonly number[]): number[] => rows.map((row) => row + 1);
  return {
    waiting: waiting.map(({ row, code, registrationFile, until, why }) => ({
      ...{ sheet, row: row + 1, code, registrationFile, until: until?.date ?? null, why },
    })),
    emails: emails.map(({ id, to, subject, body, advice, rows }) => ({
      ...{ id, to, subject, body, advice, rows: rowsOf(rows) },
    })),
    steps: steps.map(({ id, text, rows }) => ({ id, text, rows: rowsOf(rows) })),
    checklist: checklist.map(({ id, kind, text, rule, rows, accepted }) => ({
      ...{ id, kind, text, rule, rows: rowsOf(rows), accepted },
    })),
  };
}

/** Which heading was taken for what, by heading. */
function columnsRead({ table: { list } }: Check): Record<string, string> {
  const read = list.account
    .flatMap(({ columns }) => columns)
    .filter(({ role }) => role.kind !== 'left' && role.kind !== 'product');
  return Object.fromEntries(read.map(({ heading, role }) => [heading, roleWord(role)]));
}
