import { groupBy, labelOrder, seriesName, type CalendarDate, type Pence } from '../../entries';
import type { Charge, SentFees } from '../../fees';
import type { Reference, ResolvedEntry } from '../../reference';
import type { RegisterComparison } from '../../assessment';
import type { ProductCell } from '../annotation';
import { textLines } from '../text-lines';
import { reportWords } from '../words/reports';

/** What reports are made from. */
export interface ReportSources {
  /** The entries of the sheet, withdrawn ones too. */
  readonly entries: readonly ResolvedEntry[];
  readonly charges: readonly Charge[];
  readonly sent: SentFees;
  readonly submitted: RegisterComparison;
  /** For the examinations of entries. */
  readonly reference: Pick<Reference, 'timetables' | 'examination'>;
  readonly asOf: CalendarDate;
  /** As it stands above lists, `12345 Name of the centre`; empty where it is not known. */
  readonly centre: string;
}

/** The heading of a column of numbers. */
export interface NumberHeading {
  readonly number: string;
}

/** Headings of a table; two of one name, where a column of the sheet is called like one of ours, are told apart. */
export function heading(...columns: readonly (string | NumberHeading)[]): ProductCell[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const text = typeof column === 'string' ? column : column.number;
    let own = text;
    for (let count = 2; seen.has(own.toLowerCase()); count += 1) own = `${text} ${count}`;
    seen.add(own.toLowerCase());
    return { text: own, look: typeof column === 'string' ? 'heading' : 'heading-right' };
  });
}

export function title(text: string): ProductCell[] {
  return [{ text, look: 'title' }];
}

/** A text that takes as many lines of its cell as it needs. */
export function wrapped(text: string): ProductCell {
  return text === '' ? '' : { text, look: 'wrapped' };
}

/** A text as rows of a sheet with these columns: one that is longer than they are wide would make a printed page wider. */
export function paragraph(text: string, widths: readonly number[]): ProductCell[][] {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return textLines(text, width).map((line) => [line]);
}

/** An amount; in words where it is not known. */
export function amountCell(amount: Pence | null): ProductCell {
  return amount === null ? reportWords.notKnown : { pounds: amount / 100 };
}

export function dayCell(day: CalendarDate | null): ProductCell {
  return day === null ? '' : { day };
}

/** An entry's series in words; a registration goes into the annual series, which says nothing to a candidate. */
export function seriesWords({ kind, series }: Pick<ResolvedEntry, 'kind' | 'series'>): string {
  if (kind === 'registration') return reportWords.registration;
  return series === null ? '' : seriesName(series);
}

/** Items by key, in the order of the keys as people sort them. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  return [...groupBy(items, keyOf)].sort(([one], [other]) => labelOrder(one, other));
}
