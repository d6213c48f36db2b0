import { counted, formatDate, formatPence } from '../entries';
import {
  canBeMade,
  groupedTotals,
  isCharged,
  notCharged,
  type AtRisk,
  type ChargeReason,
  type LabelledTotal,
} from '../fees';
import { sentWords } from '../table';
import type { Check } from '../workflow';
import { rowsWords } from './report';
import { textTable, wrapped } from './text-table';

/** What the new entries cost if sent on the day of the check. */
export function feesReport(check: Check): string[] {
  const { totals, context } = check;
  if (check.charges.length === 0 && check.sent.lines.length > 0) {
    return ['Fees: nothing new is to be paid', ...notChargedReport(check), ...sentReport(check)];
  }
  const all = { label: 'Total', entries: totals.entries, due: totals.due, unpriced: totals.unpriced };
  const table = textTable(
    [
      ...reasonRows(check),
      ...totalsRows([all]),
      ...heldRows(check),
      ['', '', '', ''],
      ...totalsRows(totals.byQualification),
      ...Object.entries(totals.byGroup).flatMap(([heading, rows]) => [
        ['', '', '', ''],
        [`  By ${heading}`, '', '', ''],
        ...totalsRows(rows),
      ]),
    ],
    [1, 2],
  );
  return [
    `Fees if sent on ${formatDate(context.asOf)}`,
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
    [`  By ${heading}`, '', '', ''],
    ...totalsRows(rows),
  ]);
  return [
    '',
    ...(totals.entries === 0 ? [] : ['Already sent']),
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
    { label: 'of which kept out of the files', ...held },
    { label: 'Due if sent now', ...left },
  ]);
}

function totalsRows(totals: readonly LabelledTotal[]): string[][] {
  return totals.map(({ label, entries, due, unpriced }) => [
    `  ${label}`,
    String(entries),
    formatPence(due),
    unpriced === 0 ? '' : `and ${counted(unpriced, 'fee')} not known`,
  ]);
}

const REASON_WORDS: Readonly<Record<ChargeReason, string>> = {
  registration: 'Registrations',
  'size-change': 'Changes of size, asked for by e-mail',
  certification: 'Entries for the certificate',
  included: 'First entries of a unit, included in the registration',
  resit: 'Resits',
  absence: 'Re-entries after absence',
  unit: 'Entries of a unit that the registration does not include',
};

function reasonRows({ charges: all }: Check): string[][] {
  const charges = all.filter(canBeMade);
  const reasons = ['registration', 'size-change', 'certification', 'included', 'resit', 'absence', 'unit'] as const;
  return reasons.flatMap((reason) => {
    const group = charges.filter((charge) => charge.reason === reason);
    if (group.length === 0) return [];
    const late = (['late', 'very-late'] as const)
      .map((stage) => [group.filter((charge) => charge.late === stage).length, stage.replace('-', ' ')] as const)
      .filter(([count]) => count > 0)
      .map(([count, stage]) => `${count} ${stage}`);
    const due = group.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const unpriced = group.filter(({ amount }) => amount === null).length;
    const remarks = [...late, ...(unpriced > 0 ? [`${counted(unpriced, 'fee')} not known`] : [])].join(', ');
    return [[`  ${REASON_WORDS[reason]}`, String(group.length), formatPence(due), remarks]];
  });
}

/** The entries that are part of no figure, because they can no longer be made. */
function tooLateReport({ list, charges }: Check): string[] {
  const entries = charges.filter((charge) => !canBeMade(charge)).map(({ resolved: { entry } }) => entry.candidate);
  if (entries.length === 0) return [];
  const words = `  ${counted(entries.length, 'entry', 'entries')} can no longer be made, and so cost nothing: ${rowsWords(entries, list.sheets)}.`;
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
  return [
    '',
    ...wrapped(
      `  ${counted(entries.length, 'entry', 'entries')} not charged, because another row asks for the same, or a result is there already: ${rows}.`,
      110,
      '    ',
    ),
  ];
}

/** What waiting costs, a line a coming date. */
function atRiskReport(risks: readonly AtRisk[]): string[] {
  const lines = risks.map(({ after, more, back, unpriced, closed, confidence }) => {
    const words = [
      ...(more !== 0 || (unpriced === 0 && closed === 0)
        ? [`${formatPence(more)} more${back === '' ? '' : `, ${back}`}`]
        : []),
      ...(unpriced > 0 ? [`${counted(unpriced, 'late fee')} not known`] : []),
      ...(closed > 0 ? [`${counted(closed, 'entry', 'entries')} no longer possible`] : []),
    ];
    const sure = confidence === 'confirmed' ? '' : ' (not confirmed)';
    return `  If sent after ${formatDate(after)}: ${words.join(', ')}${sure}`;
  });
  if (risks.some(({ back }) => back !== ''))
    lines.push('  Given back or not: where an entry is withdrawn by the last day for a refund.');
  return lines.length === 0 ? [] : ['', ...lines];
}
