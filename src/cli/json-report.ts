import {
  cellAddress,
  parseCandidateNumber,
  rowInSheet,
  seriesCode,
  sheetNameOf,
  type Cell,
  type Series,
} from '../entries';
import { groupedTotals, type AtRisk, type LabelledTotal, type LaterCharge } from '../fees';
import { givenRecords } from '../assessment';
import { CATALOGUE } from '../rules';
import type { FileBuilt, HeldEntry, SubmissionPlan } from '../submission';
import { sheetReference } from '../table';
import type { Check, OpenTable, OtherSheets } from '../workflow';
import { inTerminal } from './in-terminal';
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

/** Where a row stands: its sheet, and its number there. */
export function placeOf(row: number, sheets: readonly string[]): { readonly sheet: string; readonly row: number } {
  return { sheet: sheetNameOf(row, sheets), row: rowInSheet(row) + 1 };
}

/** What was sent in this academic year, by the same groups. */
function sentObject({ sent }: Check): object {
  const { entries, due, unpriced, bySeries, byQualification, byGroup } = groupedTotals(sent.lines);
  return {
    entries,
    costPence: due,
    unpriced,
    notMarkedAsSent: sent.notMarked,
    creditPence: sent.credit.due,
    bySeries: totalRows(bySeries),
    byQualification: totalRows(byQualification),
    byGroup: Object.fromEntries(Object.entries(byGroup).map(([heading, rows]) => [heading, totalRows(rows)])),
  };
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
  others: OtherSheets,
): object {
  const files = submission?.files ?? [];
  const { tables, list, findings, charges, totals, held, context } = check;
  return {
    findings: findings.map(({ rule, severity, messageId, data, message, sheet: other, cells, fixes }) => ({
      rule,
      severity,
      messageId,
      data,
      source: SOURCES.get(rule) ?? null,
      message: inTerminal(message),
      sheet: other ?? sheetOf(cells[0], list),
      cells: cells.map((cell) => addressFrom(cells[0], cell, list)),
      fix:
        fixes.length === 0
          ? null
          : Object.fromEntries(fixes.map((fix) => [addressFrom(cells[0], fix, list), fix.after])),
    })),
    charges: charges.map(({ resolved, reason, late, amount, why, later }) => ({
      ...placeOf(resolved.entry.candidate.row, list.sheets),
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
    sent: sentObject(check),
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
    timetables: context.reference.timetables.map(({ file, series, examinations, others: leftAside }) => ({
      file,
      series: seriesCode(series),
      examinations: examinations.length,
      others: leftAside,
    })),
    examinations: examinationRows(check),
    blocked: blocked.map(({ row, rules, why }) => ({ ...placeOf(row, list.sheets), rules, why })),
    ...(submission === null ? {} : planRows(submission.plan)),
    alsoHolds: others.lists.map(({ sheet: other, candidates, entries }) => ({ sheet: other, candidates, entries })),
    notRead: others.unread.map(({ sheet: other, problem }) => ({ sheet: other, problem })),
    ...tableObjects(tables),
  };
}

/** When each entry is sat, where a timetable says so; withdrawn entries are not. */
function examinationRows({ context, list }: Check): object[] {
  const { entries, reference } = context;
  return entries.flatMap((resolved) => {
    const { entry, option, series } = resolved;
    const slot = entry.status.standing === 'withdrawn' ? null : (reference.examination(resolved)?.slot ?? null);
    if (slot === null) return [];
    return [
      {
        ...placeOf(entry.candidate.row, list.sheets),
        candidate: numberOf(entry.candidate.candidateNumber),
        code: option?.code ?? entry.wantedText,
        series: codeOf(series),
        ...slot,
      },
    ];
  });
}

/** How the sheet was read, and where several were checked, the others. */
function tableObjects(tables: readonly OpenTable[]): object {
  const [table, ...more] = tables.map(({ sheet, columns, list }) => ({
    sheet: sheet.name,
    headingRow: columns.headingRow + 1,
    shape: columns.shape,
    columns: columnsRead(list),
    ignored: columns.left.map(({ heading }) => heading).filter((heading) => heading !== ''),
    rows: list.rows.length,
    entries: list.entries.length,
    account: accountObject(list.account),
    skipped: list.skipped.map(({ row, text }) => ({ row: row + 1, text })),
  }));
  return more.length === 0 ? { table } : { table, moreTables: more };
}

/** The sheet in which the officer looks first. */
function sheetOf(first: Cell | undefined, { sheets }: SheetNames): string {
  return sheetNameOf(first?.row ?? 0, sheets);
}

/** The address of a cell; of one in another sheet than the first, with its sheet. */
function addressFrom(first: Cell | undefined, cell: Cell, list: SheetNames): string {
  const sheet = sheetOf(cell, list);
  return sheet === sheetOf(first, list) ? cellAddress(cell) : `${sheetReference(sheet)}${cellAddress(cell)}`;
}

type SheetNames = Pick<Check['list'], 'sheets'>;

/** What a plan has besides files. */
function planRows({ waiting, emails, steps, checklist, sheets }: SubmissionPlan): object {
  const placesOf = (rows: readonly number[]): object =>
    sheets.length < 2 ? { rows: rows.map((row) => row + 1) } : { places: rows.map((row) => placeOf(row, sheets)) };
  return {
    waiting: waiting.map(({ row, code, registrationFile, until, why }) => ({
      ...placeOf(row, sheets),
      code,
      registrationFile,
      until: until?.date ?? null,
      why,
    })),
    emails: emails.map(({ id, to, subject, body, advice, rows }) => ({
      id,
      to,
      subject,
      body,
      advice,
      ...placesOf(rows),
    })),
    steps: steps.map(({ id, text, rows }) => ({ id, text, ...placesOf(rows) })),
    checklist: checklist.map(({ id, kind, text, rule, rows, accepted }) => ({
      id,
      kind,
      text,
      rule,
      ...placesOf(rows),
      accepted,
    })),
  };
}

/** Which heading was taken for what, by heading. */
function columnsRead({ account }: OpenTable['list']): Record<string, string> {
  const read = account
    .flatMap(({ columns }) => columns)
    .filter(({ role }) => role.kind !== 'left' && role.kind !== 'product');
  return Object.fromEntries(read.map(({ heading, role }) => [heading, roleWord(role)]));
}
