import { addAll, formatDate, listInWords, type CalendarDate } from '../entries';
import {
  groupedTotals,
  groupLabel,
  groupsOf,
  qualificationLabel,
  type AtRisk,
  type Charge,
  type LabelledTotal,
  type SentFees,
  type Totals,
} from '../fees';
import type { Finding, Severity } from '../rules';
import type { ProductCell, ProductSheet } from './annotation';
import type { Columns } from './columns';
import { CHECK_HEADING, FEE_HEADING } from './headings';
import { figuresBy, figuresOfAll, type FeeColumn } from './live-totals';
import { paragraph } from './reports/report-parts';
import { sentWords } from './reports/sent-words';
import { textLines } from './text-lines';
import { qualificationKeys, wholeCell } from './total-keys';
import { checkColumnWords } from './words/check';

export const SUMMARY_SHEET = 'Entrywise summary';

/** The last column is for words: sentences reach into it. */
const WIDTHS = [44, 12, 16, 14, 44];
/** Characters beside the first column. */
const BESIDE = 86;

const LEGEND: readonly { readonly severity: Severity; readonly name: string; readonly meaning: string }[] = [
  {
    severity: 'error',
    name: checkColumnWords.legend.error,
    meaning: checkColumnWords.legend.errorMeaning,
  },
  {
    severity: 'warning',
    name: checkColumnWords.legend.warning,
    meaning: checkColumnWords.legend.warningMeaning,
  },
  { severity: 'note', name: checkColumnWords.legend.note, meaning: checkColumnWords.legend.noteMeaning },
];

function heading(...texts: string[]): ProductCell[] {
  return texts.map((text) => ({ text, look: 'heading' }));
}

/** A table of totals as rows of the sheet, the first of which is `firstRow`, counted from 0. */
function totalsTable(
  title: string,
  totals: readonly LabelledTotal[],
  firstRow: number,
  figures: (total: LabelledTotal, labelRow: number) => readonly ProductCell[],
): ProductCell[][] {
  const rows = totals.map((total, index) => [total.label, ...figures(total, firstRow + 2 + index)]);
  return [
    [],
    heading(
      title,
      checkColumnWords.columns.entries,
      checkColumnWords.columns.feesDue,
      checkColumnWords.columns.feeNotKnown,
    ),
    ...rows,
  ];
}

/** The tables of totals, with the formulas that keep them as the sheet is. */
function allTotals({ sheets, charges, totals }: Summarised, firstRow: number): ProductCell[][] {
  const columnsOf = sheets.map(({ columns }) => columns);
  const fees = sheets.map((sheet) => sheet.fees);
  const all: LabelledTotal = { label: checkColumnWords.allNewEntries, ...totals };
  const rows = totalsTable(checkColumnWords.fees, [all], firstRow, () => figuresOfAll(fees, totals));
  addAll(rows, atRiskTable(totals.atRisk));
  const { byQualification } = totals;
  const codes = columnsOf.flatMap(({ fields }) => [fields.qualification ?? [], fields.code ?? []].flat());
  const qualifications = { charges, labelOf: qualificationLabel };
  const ofQualification = figuresBy(fees, codes.flatMap(qualificationKeys), qualifications);
  addAll(rows, totalsTable(checkColumnWords.qualification, byQualification, firstRow + rows.length, ofQualification));
  for (const [group, byGroup] of Object.entries(totals.byGroup)) {
    const groups = columnsOf.flatMap((columns) => columns.groups);
    const keys = groups.filter((one) => one.heading === group).map(({ column }) => wholeCell(column));
    const labelOf = (charge: Charge): string => groupLabel(groupsOf(charge), group);
    const ofGroup = figuresBy(fees, keys, { charges, labelOf });
    addAll(rows, totalsTable(group, byGroup, firstRow + rows.length, ofGroup));
  }
  return rows;
}

/** What was sent and what it cost, by the same groups. */
function sentTables({ sent }: Pick<Summarised, 'sent'>): ProductCell[][] {
  if (sent.lines.length === 0) return [];
  const { bySeries, byQualification, byGroup } = groupedTotals(sent.lines);
  const table = (title: string, totals: readonly LabelledTotal[]): ProductCell[][] => [
    [],
    heading(
      title,
      checkColumnWords.columns.entries,
      checkColumnWords.columns.cost,
      checkColumnWords.columns.feeNotKnown,
    ),
    ...totals.map(({ label, entries, due, unpriced }): ProductCell[] => [
      label,
      { count: entries },
      { pounds: due / 100 },
      { count: unpriced },
    ]),
  ];
  return [
    [],
    ...paragraph(sentWords(sent), WIDTHS),
    ...table(checkColumnWords.sent.bySeries, [...bySeries, { label: checkColumnWords.sent.all, ...sent.total }]),
    ...table(checkColumnWords.sent.byQualification, byQualification),
    ...Object.entries(byGroup).flatMap(([group, totals]) => table(checkColumnWords.sent.by(group), totals)),
  ];
}

/** What waiting costs, a row a coming date; without it, where nothing is known to come. */
function atRiskTable(risks: readonly AtRisk[]): ProductCell[][] {
  if (risks.length === 0) return [];
  const rows = risks.map(({ after, more, back, unpriced, closed, confidence }): ProductCell[] => {
    const sure = confidence === 'confirmed' ? '' : checkColumnWords.notConfirmed;
    return [
      `${formatDate(after)}${sure}`,
      { count: closed },
      { pounds: more / 100 },
      { count: unpriced },
      ...(back === '' ? [] : [back]),
    ];
  });
  const ifWithdrawn = risks.some(({ back }) => back !== '') ? [checkColumnWords.risk.ifWithdrawn] : [];
  return [
    [],
    heading(
      checkColumnWords.risk.ifSentAfter,
      checkColumnWords.risk.impossible,
      checkColumnWords.risk.moreToPay,
      checkColumnWords.risk.notKnown,
      ...ifWithdrawn,
    ),
    ...rows,
  ];
}

function legendRows(findings: readonly Finding[]): ProductCell[][] {
  return LEGEND.map(({ severity, name, meaning }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return [{ text: name, look: severity }, { count }, meaning];
  });
}

/** A sheet that a summary is about: its columns, and the one with the fees. */
interface SummarisedSheet {
  readonly columns: Pick<Columns, 'fields' | 'groups'>;
  readonly fees: FeeColumn;
}

/** What a summary tells of. */
interface Summarised {
  readonly sheets: readonly SummarisedSheet[];
  readonly charges: readonly Charge[];
  /** The same added up. */
  readonly totals: Totals;
  readonly sent: SentFees;
  readonly findings: readonly Finding[];
  /** Those of them that are told in no row, each with its sheet where that is not the only one. */
  readonly inNoRow: readonly Finding[];
  readonly asOf: CalendarDate;
}

/** What is told in no row of the sheet, because it is about all of it or about another sheet, the gravest first. */
function wholeSheetTable(findings: readonly Finding[]): ProductCell[][] {
  const told = LEGEND.flatMap(({ severity, name }): ProductCell[][] =>
    findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ rule, message, sheet }) => {
        const place = sheet === null || message.includes(sheet) ? '' : `${sheet}: `;
        const [first = '', ...more] = textLines(checkColumnWords.ofSheet(place, message, rule), BESIDE);
        return [[{ text: name, look: severity }, first], ...more.map((line): ProductCell[] => ['', line])];
      }),
  );
  return told.length === 0 ? [] : [[], heading(checkColumnWords.forTheWholeSheet), ...told];
}

/** The sheet that explains the marks and adds the fees up: a title, what it is about, then plain tables. */
export function summarySheet(summarised: Summarised): ProductSheet {
  const { sheets, findings, inNoRow, asOf } = summarised;
  const names = sheets.map(({ fees }) => `"${fees.sheet}"`);
  const rows: (readonly ProductCell[])[] = [
    [{ text: checkColumnWords.title, look: 'title' }],
    ...paragraph(
      checkColumnWords.about(names.length, listInWords(names), formatDate(asOf), CHECK_HEADING, FEE_HEADING),
      WIDTHS,
    ),
    ...paragraph(checkColumnWords.follow(FEE_HEADING), WIDTHS),
    [],
    heading(checkColumnWords.mark, checkColumnWords.findings, checkColumnWords.whatItMeans),
    ...legendRows(findings),
    ...wholeSheetTable(inNoRow),
  ];
  if (summarised.charges.length > 0) {
    addAll(rows, allTotals(summarised, rows.length));
  } else rows.push([], [checkColumnWords.nothingToPay]);
  addAll(rows, sentTables(summarised));
  const print = { landscape: false, newPages: [], isNumbered: true };
  return { name: SUMMARY_SHEET, rows, widths: WIDTHS, print };
}
