import { formatDate, formatPence, groupBy, withCommas } from '../entries';
import { canBeMade, groupedTotals, isCharged, notCharged, sumOf, type AtRisk, type LabelledTotal } from '../fees';
import { sentWords } from '../table';
import type { Check } from '../workflow';
import { rowsWords } from './report';
import { textTable, wrapped } from './text-table';
import { feesWords } from './words/fees';

/** What the new entries cost if sent on the day of the check. */
export function feesReport(check: Check): string[] {
  const { totals, context } = check;
  if (check.charges.length === 0 && check.sent.lines.length > 0) {
    return [feesWords.nothingNew, ...notChargedReport(check), ...sentReport(check)];
  }
  const all = { label: feesWords.total, entries: totals.entries, due: totals.due, unpriced: totals.unpriced };
  const table = textTable(
    [
      ...reasonRows(check),
      ...totalsRows([all]),
      ...heldRows(check),
      ['', '', '', ''],
      ...totalsRows(totals.byQualification),
      ...Object.entries(totals.byGroup).flatMap(([heading, rows]) => [
        ['', '', '', ''],
        [`  ${feesWords.by(heading)}`, '', '', ''],
        ...totalsRows(rows),
      ]),
    ],
    [1, 2],
  );
  return [
    feesWords.title(formatDate(context.asOf)),
    ...table,
    ...tooLateReport(check),
    ...notChargedReport(check),
    ...atRiskReport(totals.atRisk),
    ...sentReport(check),
  ];
}

/** What was sent in this academic year, by series and by the same groups. */
function sentReport({ sent, totals }: Check): string[] {
  if (sent.lines.length === 0) return [];
  const { lines, ...told } = sent;
  const { bySeries, byQualification, byGroup } = groupedTotals(lines);
  const groups = Object.entries(byGroup).flatMap(([heading, rows]) => [
    ['', '', '', ''],
    [`  ${feesWords.by(heading)}`, '', '', ''],
    ...totalsRows(rows),
  ]);
  return [
    '',
    ...(totals.entries === 0 ? [] : [feesWords.alreadySent]),
    ...wrapped(`  ${sentWords(told)}`, 110, '    '),
    ...textTable([...totalsRows(bySeries), ['', '', '', ''], ...totalsRows(byQualification), ...groups], [1, 2]),
  ];
}

/** What of the total cannot be sent as it is, and what is left. */
function heldRows({ totals, held }: Pick<Check, 'totals' | 'held'>): string[][] {
  if (!isCharged(held)) return [];
  const left = {
    entries: totals.entries - held.entries,
    due: totals.due - held.due,
    unpriced: totals.unpriced - held.unpriced,
  };
  return totalsRows([
    { label: feesWords.held, ...held },
    { label: feesWords.dueNow, ...left },
  ]);
}

function totalsRows(totals: readonly LabelledTotal[]): string[][] {
  return totals.map(({ label, entries, due, unpriced }) => [
    `  ${label}`,
    withCommas(entries),
    formatPence(due),
    unpriced === 0 ? '' : feesWords.andNotKnown(unpriced),
  ]);
}

const REASONS = ['registration', 'size-change', 'certification', 'included', 'resit', 'absence', 'unit'] as const;
const LATE = ['late', 'very-late'] as const;

function reasonRows({ charges }: Check): string[][] {
  const ofReason = groupBy(charges.filter(canBeMade), ({ reason }) => reason);
  return REASONS.flatMap((reason) => {
    const own = ofReason.get(reason);
    if (own === undefined) return [];
    const { entries, due, unpriced } = sumOf(own);
    const late = LATE.flatMap((stage) => {
      const count = own.filter((charge) => charge.late === stage).length;
      return count === 0 ? [] : [feesWords.stages[stage](count)];
    });
    const remarks = [...late, ...(unpriced > 0 ? [feesWords.notKnown(unpriced)] : [])].join(', ');
    return [[`  ${feesWords.reasons[reason]}`, withCommas(entries), formatPence(due), remarks]];
  });
}

/** The entries that are part of no figure, because they can no longer be made. */
function tooLateReport({ list, charges }: Check): string[] {
  const entries = charges.filter((charge) => !canBeMade(charge)).map(({ resolved: { entry } }) => entry.candidate);
  if (entries.length === 0) return [];
  const words = `  ${feesWords.tooLate(entries.length, rowsWords(entries, list.sheets))}`;
  return ['', ...wrapped(words, 110, '    ')];
}

/** Why there are fewer charges than new entries. */
function notChargedReport({ list, context, charges }: Check): string[] {
  const entries = notCharged(context.newEntries, charges);
  if (entries.length === 0) return [];
  const rows = rowsWords(
    entries.map(({ entry }) => entry.candidate),
    list.sheets,
  );
  return ['', ...wrapped(`  ${feesWords.notCharged(entries.length, rows)}`, 110, '    ')];
}

/** What waiting costs, a line a coming date. */
function atRiskReport(risks: readonly AtRisk[]): string[] {
  const lines = risks.map(({ after, more, back, unpriced, closed, confidence }) => {
    const words = [
      ...(more !== 0 || (unpriced === 0 && closed === 0) ? [feesWords.more(formatPence(more), back)] : []),
      ...(unpriced > 0 ? [feesWords.lateNotKnown(unpriced)] : []),
      ...(closed > 0 ? [feesWords.notPossible(closed)] : []),
    ];
    return `  ${feesWords.ifSentAfter(formatDate(after), words.join(', '), confidence === 'confirmed')}`;
  });
  if (risks.some(({ back }) => back !== '')) lines.push(`  ${feesWords.refunds}`);
  return lines.length === 0 ? [] : ['', ...lines];
}
