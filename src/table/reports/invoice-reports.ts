import { groupBy, monthNumber, seriesCode, seriesName, type Pence } from '../../entries';
import { lateFeeBackOf, lateFeesBackWords } from '../../fees';
import type { Reference } from '../../reference';
import { isRefunded, type Register, type RegisteredEntry } from '../../register';
import type { ProductCell, ProductSheet } from '../annotation';
import type { InvoiceLine } from './invoice-line';
import { withCodesOf, type InvoiceRead } from './read-invoice';
import { amountCell, grouped, heading, paragraph, title, wrapped } from './report-parts';
import { reportWords } from '../words/reports';

export const INVOICE_SHEET = 'Entrywise invoice';
export const COMPARED_SHEET = 'Entrywise invoice compared';

const INVOICE_WIDTHS = [10, 48, 9, 18, 10, 14];

/**
 * What the register says should be invoiced: every entry that was sent in a file or seen in Interchange, by code and series. What was asked for by e-mail is
 * a change of size, and no entry at the fee of its code.
 */
export function expectedInvoice({ entries }: Register): InvoiceLine[] {
  // In the order of time, which the codes of series are not.
  const byTime = grouped(
    entries.filter(isSent),
    ({ series, code }) => `${monthNumber(series)} ${code} ${seriesCode(series)}`,
  );
  return byTime.flatMap(([, own]) => lineOf(own));
}

function lineOf(own: readonly RegisteredEntry[]): InvoiceLine[] {
  const [first] = own;
  if (!first) return [];
  const isKnown = own.every(({ fee }) => fee !== null);
  const amount = isKnown ? own.reduce((sum, { fee }) => sum + (fee ?? 0), 0) : null;
  return [{ code: first.code, title: first.title, series: seriesCode(first.series), entries: own.length, amount }];
}

function isSent({ fileState, route }: RegisteredEntry): boolean {
  return fileState !== 'made' && route !== 'e-mail';
}

/** What is said above the list: what may be credited of it, and what is not in it. */
function aboveWords({ entries }: Register, reference: Reference): string {
  const withdrawn = entries.filter((entry) => isSent(entry) && entry.isWithdrawn);
  const units = withdrawn
    .filter(({ kind }) => kind === 'unit')
    .map((entry) => ({ entry, isBack: isRefunded(entry, reference.seriesDates) }));
  const inTime = units.filter(({ isBack }) => isBack === true).map(({ entry }) => entry);
  const counts: readonly (readonly [words: string, count: number])[] = [
    [reportWords.invoice.withdrawn.credited, inTime.length],
    [reportWords.invoice.withdrawn.tooLate, units.filter(({ isBack }) => isBack === false).length],
    [reportWords.invoice.withdrawn.notKnown, units.filter(({ isBack }) => isBack === null).length],
    [reportWords.invoice.withdrawn.registrations, withdrawn.length - units.length],
    [reportWords.invoice.sizeChanges, entries.filter(({ route }) => route === 'e-mail').length],
  ];
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([words, count]) => reportWords.invoice.counted(words, count));
  const text = told.join('; ');
  if (text === '') return '';
  const lateFees = lateFeesBackWords(inTime.map((entry) => lateFeeBackOf(entry, reference)));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. ${lateFees}`.trim();
}

/** The expected invoice as a sheet; null where nothing was sent. */
export function invoiceReport(
  register: Register,
  lines: readonly InvoiceLine[],
  { reference, centre = '' }: { readonly reference: Reference; readonly centre?: string },
): ProductSheet | null {
  const { entries } = register;
  if (lines.length === 0) return null;
  const names = new Map(entries.map(({ series }) => [seriesCode(series), seriesName(series)]));
  const elsewhere = entries.some(({ route }) => route === 'interchange') ? reportWords.invoice.seenOnly : '';
  const words = reportWords.invoice.above(elsewhere, aboveWords(register, reference));
  const top = [...(centre === '' ? [] : [[centre]]), ...paragraph(words.trim(), INVOICE_WIDTHS), []];
  return {
    name: INVOICE_SHEET,
    rows: [
      title(reportWords.invoice.title),
      ...top,
      totalRow(lines),
      heading(
        reportWords.invoice.code,
        reportWords.columns.title,
        reportWords.invoice.series,
        reportWords.invoice.seriesName,
        { number: reportWords.invoice.entries },
        { number: reportWords.invoice.amount },
      ),
      ...lines.map(({ code, title: what, series, entries: count, amount }): ProductCell[] => [
        ...[code, wrapped(what), series, names.get(series) ?? ''],
        { count },
        amountCell(amount),
      ]),
    ],
    widths: INVOICE_WIDTHS,
    table: { name: 'Entrywise_invoice', headingRow: top.length + 2 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

/** The sums stand above the list: as one of its lines they would be sorted and filtered with it. */
function totalRow(lines: readonly InvoiceLine[]): ProductCell[] {
  const { entries } = sum(lines);
  const unknown = lines.filter(({ amount }) => amount === null).length;
  const words = unknown === 0 ? '' : reportWords.invoice.notKnown(unknown);
  return [{ text: reportWords.total, look: 'heading' }, words, '', '', { count: entries }, knownOf(lines)];
}

/** The sum of what is known. */
function knownOf(lines: readonly Pick<InvoiceLine, 'amount'>[]): ProductCell {
  return { pounds: lines.reduce((total, { amount }) => total + (amount ?? 0), 0) / 100 };
}

/** A line of both, and what the invoice has more, or less where that is below nought; null where it is not known. */
interface ComparedLine {
  readonly line: InvoiceLine | undefined;
  readonly own: Sum;
  readonly other: Sum;
  readonly difference: Pence | null;
}

/**
 * What the invoice has otherwise than expected, a line a code and series: the largest difference in pounds first, then what cannot be compared,
 * then lines that agree, in the order of time.
 */
export function comparedInvoice(
  expected: readonly InvoiceLine[],
  { lines: read, left }: InvoiceRead,
  centre = '',
): ProductSheet {
  const invoiced = withCodesOf(expected, read);
  const hasSeries = invoiced.every(({ series }) => series !== '');
  const keyOf = ({ code, series }: InvoiceLine): string => (hasSeries ? `${code} ${series.toUpperCase()}` : code);
  const [ours, theirs] = [groupBy(expected, keyOf), groupBy(invoiced, keyOf)];
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const lines = keys
    .map((key): ComparedLine => {
      const [own, other] = [sum(ours.get(key) ?? []), sum(theirs.get(key) ?? [])];
      return { line: ours.get(key)?.[0] ?? theirs.get(key)?.[0], own, other, difference: differenceOf(own, other) };
    })
    .sort((one, other) => weightOf(other) - weightOf(one));
  const rows = lines.map(({ line, own, other, difference }): ProductCell[] => {
    const words = differenceWords(own, other);
    return [
      ...[line?.code ?? '', hasSeries ? (line?.series ?? '') : '', wrapped(own.title || other.title)],
      ...[{ count: own.entries }, { count: other.entries }, amountCell(own.amount), amountCell(other.amount)],
      amountCell(difference),
      words === SAME ? words : { text: words, look: 'warning' },
    ];
  });
  const unknown = lines.filter(({ difference }) => difference === null).length;
  const top: ProductCell[][] = [
    ...(centre === '' ? [] : [[centre]]),
    [reportWords.invoice.query],
    ...(left.length === 0 ? [] : [[{ text: leftWords(left), look: 'warning' as const }]]),
    [],
    [
      ...[{ text: reportWords.total, look: 'heading' as const }, '', ''],
      ...[{ count: sum(expected).entries }, { count: sum(invoiced).entries }, knownOf(expected), knownOf(invoiced)],
      knownOf(lines.map(({ difference }) => ({ amount: difference }))),
      unknown === 0 ? '' : reportWords.invoice.without(unknown),
    ],
  ];
  return {
    name: COMPARED_SHEET,
    rows: [
      title(reportWords.invoice.comparedTitle),
      ...top,
      heading(
        reportWords.invoice.code,
        reportWords.invoice.series,
        reportWords.columns.title,
        ...COMPARED_NUMBERS,
        reportWords.invoice.whatDiffers,
      ),
      ...(rows.length > 0
        ? rows
        : [['', '', reportWords.invoice.neither, { count: 0 }, { count: 0 }, '', '', '', SAME]]),
    ],
    widths: [10, 9, 44, 8, 10, 12, 12, 12, 50],
    table: { name: 'Entrywise_compared', headingRow: top.length + 1 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

const COMPARED_NUMBERS = [
  reportWords.invoice.numbers.sent,
  reportWords.invoice.numbers.invoiced,
  reportWords.invoice.numbers.expected,
  reportWords.invoice.numbers.charged,
  reportWords.invoice.numbers.difference,
].map((number) => ({ number }));

/** Those of one weight stay in their order. */
function weightOf({ own, other, difference }: ComparedLine): number {
  if (difference !== null && difference !== 0) return 2 + Math.abs(difference);
  return differenceWords(own, other) === SAME ? 0 : 1;
}

/** What is charged more than expected; what only one of the two has costs nothing in the other. */
function differenceOf(own: Sum, other: Sum): Pence | null {
  return own.amount === null || other.amount === null ? null : other.amount - own.amount;
}

const SAME = reportWords.invoice.same;

/** Rows of the invoice that are named: more would not fit on the page. */
const NAMED = 5;

/** Which rows of the invoice were not compared; a sum is usually among them. */
function leftWords(left: readonly number[]): string {
  const rows = left.slice(0, NAMED).map((row) => row + 1);
  const more = left.length > rows.length ? reportWords.invoice.andMore(left.length - rows.length) : '';
  return reportWords.invoice.left(left.length, rows.join(', '), more);
}

function sum(lines: readonly InvoiceLine[]): Pick<InvoiceLine, 'title' | 'entries' | 'amount'> {
  return {
    title: lines[0]?.title ?? '',
    entries: lines.reduce((total, { entries }) => total + entries, 0),
    amount: lines.some(({ amount }) => amount === null)
      ? null
      : lines.reduce((total, { amount }) => total + (amount ?? 0), 0),
  };
}

type Sum = ReturnType<typeof sum>;

function differenceWords(own: Sum, other: Sum): string {
  // What was charged and credited again is as if it had not been invoiced.
  const isNotInvoiced = other.entries === 0 && other.amount === 0;
  if (own.entries === 0) return isNotInvoiced ? SAME : reportWords.invoice.notInRegister;
  if (isNotInvoiced) return own.amount === 0 ? SAME : reportWords.invoice.notInvoiced;
  if (own.entries !== other.entries) return reportWords.invoice.numbersDiffer(own.entries, other.entries);
  if (own.amount === null || other.amount === null) return reportWords.invoice.feeNotKnown;
  return own.amount === other.amount ? SAME : reportWords.invoice.amountDiffers;
}
