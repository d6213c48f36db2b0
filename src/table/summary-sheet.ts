import { formatDate, type CalendarDate } from '../entries';
import type { AtRisk, LabelledTotal, Totals } from '../fees';
import type { Finding, Severity } from '../rules';
import type { ReportCell, ReportSheet } from './annotation';
import { CHECK_HEADING, FEE_HEADING } from './headings';

export const SUMMARY_SHEET = 'Entrywise summary';

const LEGEND: readonly { readonly severity: Severity; readonly name: string; readonly meaning: string }[] = [
  {
    severity: 'error',
    name: 'Error',
    meaning: 'Would be rejected, cost money or lose a result. Kept out of the entry files.',
  },
  {
    severity: 'warning',
    name: 'Warning',
    meaning: 'Look at it before you send: a late entry, or something that may be wrong.',
  },
  { severity: 'note', name: 'Note', meaning: 'Worth knowing. Nothing needs doing.' },
];

function heading(...texts: string[]): ReportCell[] {
  return texts.map((text) => ({ text, look: 'heading' }));
}

function totalRow({ label, entries, due, unpriced }: LabelledTotal): ReportCell[] {
  return [label, { count: entries }, { pounds: due / 100 }, { count: unpriced }];
}

function totalsTable(title: string, totals: readonly LabelledTotal[]): ReportCell[][] {
  return [[], heading(title, 'Entries', 'Fees due', 'Fee not known'), ...totals.map(totalRow)];
}

/** What waiting costs, a row a coming date; without it, where nothing is known to come. */
function atRiskTable(risks: readonly AtRisk[]): ReportCell[][] {
  if (risks.length === 0) return [];
  const rows = risks.map(({ after, more, unpriced, closed, confidence }): ReportCell[] => {
    const sure = confidence === 'confirmed' ? '' : ' (not confirmed)';
    return [`${formatDate(after)}${sure}`, { count: closed }, { pounds: more / 100 }, { count: unpriced }];
  });
  return [[], heading('If sent after', 'Impossible', 'More to pay', 'Not known'), ...rows];
}

function legendRows(findings: readonly Finding[]): ReportCell[][] {
  return LEGEND.map(({ severity, name, meaning }) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return [{ text: name, look: severity }, { count }, meaning];
  });
}

/** The sheet that explains the marks and adds the fees up: a title, what it is about, then plain tables. */
export function summarySheet(
  sheet: string,
  asOf: CalendarDate,
  findings: readonly Finding[],
  totals: Totals,
): ReportSheet {
  const all: LabelledTotal = { label: 'All new entries', ...totals };
  return {
    name: SUMMARY_SHEET,
    rows: [
      [{ text: 'Entrywise summary', look: 'title' }],
      [
        `Sheet "${sheet}", as if sent on ${formatDate(asOf)}. Words stand in the columns "${CHECK_HEADING}" and "${FEE_HEADING}".`,
      ],
      [],
      heading('Mark', 'Findings', 'What it means'),
      ...legendRows(findings),
      ...totalsTable('Fees', [all]),
      ...atRiskTable(totals.atRisk),
      ...totalsTable('Qualification', totals.byQualification),
      ...Object.entries(totals.byGroup).flatMap(([group, rows]) => totalsTable(group, rows)),
    ],
    widths: [44, 12, 16, 14],
  };
}
