import { counted, groupBy, monthNumber, seriesCode, seriesName, type Pence } from '../../entries';
import { lateFeeBackOf, lateFeesBackWords } from '../../fees';
import type { Reference } from '../../reference';
import { isRefunded, type Register, type RegisteredEntry } from '../../register';
import type { ProductCell, ProductSheet } from '../annotation';
import type { InvoiceLine } from './invoice-line';
import { withCodesOf, type InvoiceRead } from './read-invoice';
import { amountCell, grouped, heading, paragraph, title, wrapped } from './report-parts';

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
    ['Withdrawn in time, and so credited', inTime.length],
    ['withdrawn too late for a refund', units.filter(({ isBack }) => isBack === false).length],
    ['withdrawn, whether in time is not known', units.filter(({ isBack }) => isBack === null).length],
    ['registrations withdrawn or of another size now', withdrawn.length - units.length],
    [
      'changes of size, not listed, of which the fee is not known',
      entries.filter(({ route }) => route === 'e-mail').length,
    ],
  ];
  const told = counts.filter(([, count]) => count > 0).map(([words, count]) => `${words}: ${count}`);
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
  const elsewhere = entries.some(({ route }) => route === 'interchange')
    ? ' Of those that were only seen in Interchange the fee of their day is not known.'
    : '';
  const words = `Entries in the register that were sent in a file, at the fee of their day.${elsewhere} ${aboveWords(register, reference)}`;
  const top = [...(centre === '' ? [] : [[centre]]), ...paragraph(words.trim(), INVOICE_WIDTHS), []];
  return {
    name: INVOICE_SHEET,
    rows: [
      title('What should be invoiced'),
      ...top,
      totalRow(lines),
      heading('Code', 'Title', 'Series', 'Series name', { number: 'Entries' }, { number: 'Amount' }),
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
  const words = unknown === 0 ? '' : `${counted(unknown, 'line')} not known`;
  return [{ text: 'Total', look: 'heading' }, words, '', '', { count: entries }, knownOf(lines)];
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
    ['Query a difference with a copy of the invoice, and quote your centre number and the invoice number.'],
    ...(left.length === 0 ? [] : [[{ text: leftWords(left), look: 'warning' as const }]]),
    [],
    [
      ...[{ text: 'Total', look: 'heading' as const }, '', ''],
      ...[{ count: sum(expected).entries }, { count: sum(invoiced).entries }, knownOf(expected), knownOf(invoiced)],
      knownOf(lines.map(({ difference }) => ({ amount: difference }))),
      unknown === 0 ? '' : `without ${counted(unknown, 'line')} that cannot be compared`,
    ],
  ];
  return {
    name: COMPARED_SHEET,
    rows: [
      title('The invoice compared with what was sent'),
      ...top,
      heading('Code', 'Series', 'Title', ...COMPARED_NUMBERS, 'What differs'),
      ...(rows.length > 0 ? rows : [['', '', 'Neither has a line', { count: 0 }, { count: 0 }, '', '', '', SAME]]),
    ],
    widths: [10, 9, 44, 8, 10, 12, 12, 12, 50],
    table: { name: 'Entrywise_compared', headingRow: top.length + 1 },
    print: { landscape: true, newPages: [], isNumbered: true },
  };
}

const COMPARED_NUMBERS = ['Sent', 'Invoiced', 'Expected', 'Charged', 'Difference'].map((number) => ({ number }));

/** Those of one weight stay in their order. */
function weightOf({ own, other, difference }: ComparedLine): number {
  if (difference !== null && difference !== 0) return 2 + Math.abs(difference);
  return differenceWords(own, other) === SAME ? 0 : 1;
}

/** What is charged more than expected; what only one of the two has costs nothing in the other. */
function differenceOf(own: Sum, other: Sum): Pence | null {
  return own.amount === null || other.amount === null ? null : other.amount - own.amount;
}

const SAME = 'none';

/** Rows of the invoice that are named: more would not fit on the page. */
const NAMED = 5;

/** Which rows of the invoice were not compared; a sum is usually among them. */
function leftWords(left: readonly number[]): string {
  const rows = left.slice(0, NAMED).map((row) => row + 1);
  const more = left.length > rows.length ? ` and ${left.length - rows.length} more` : '';
  return `${counted(left.length, 'line')} of the invoice ${left.length === 1 ? 'has' : 'have'} no code or no whole number of entries, and ${left.length === 1 ? 'is' : 'are'} not compared: row ${rows.join(', ')}${more}. Look at ${left.length === 1 ? 'it' : 'them'} yourself.`;
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
  if (own.entries === 0) return isNotInvoiced ? SAME : 'Invoiced, and not in the register';
  if (isNotInvoiced) return own.amount === 0 ? SAME : 'Sent, and not invoiced';
  if (own.entries !== other.entries) return `${own.entries} sent and ${other.entries} invoiced`;
  if (own.amount === null || other.amount === null) return 'The amounts cannot be compared: a fee is not known';
  return own.amount === other.amount ? SAME : 'The number is the same, and the amount is not';
}
