import type { Holds } from './reference-table';
import { sheetWords } from '../words/sheets';

interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly holds: Holds;
}

/** The columns of a Reference sheet: a line is a value, the keys say what it is for. */
export interface SheetLayout {
  readonly sheet: string;
  readonly title: string;
  readonly description: string;
  readonly keys: readonly SheetColumn[];
  /** What helps to find a line; it is not read. */
  readonly note?: SheetColumn;
  readonly value: SheetColumn;
}

/** The sheets, in the order of their tabs. */
export const LAYOUTS = {
  options: {
    sheet: 'CT Options',
    title: sheetWords.titles.options,
    description: sheetWords.descriptions.options,
    keys: [
      { heading: 'Kind', width: 13, holds: 'text' },
      { heading: 'Suite', width: 8, holds: 'text' },
      { heading: 'Level', width: 8, holds: 'number' },
      { heading: 'Subject', width: 28, holds: 'text' },
      { heading: 'Size or title', width: 40, holds: 'text' },
    ],
    note: { heading: 'Option codes', width: 16, holds: 'text' },
    value: { heading: 'Code', width: 10, holds: 'text' },
  },
  series: {
    sheet: 'CT Series',
    title: sheetWords.titles.series,
    description: sheetWords.descriptions.series,
    keys: [
      { heading: 'Series', width: 16, holds: 'text' },
      { heading: 'What', width: 40, holds: 'text' },
    ],
    value: { heading: 'Day', width: 13, holds: 'day' },
  },
  fees: {
    sheet: 'CT Fees',
    title: sheetWords.titles.fees,
    description: sheetWords.descriptions.fees,
    keys: [
      { heading: 'Stage', width: 11, holds: 'text' },
      { heading: 'Kind', width: 13, holds: 'text' },
      { heading: 'Suite', width: 8, holds: 'text' },
      { heading: 'Level', width: 8, holds: 'number' },
      { heading: 'Size', width: 22, holds: 'text' },
      { heading: 'Code', width: 10, holds: 'text' },
    ],
    note: { heading: 'Title', width: 40, holds: 'text' },
    value: { heading: 'Fee', width: 14, holds: 'money' },
  },
  policy: {
    sheet: 'CT Policy',
    title: sheetWords.titles.policy,
    description: sheetWords.descriptions.policy,
    keys: [
      { heading: 'Suite', width: 8, holds: 'text' },
      { heading: 'Level', width: 8, holds: 'number' },
      { heading: 'Subject', width: 28, holds: 'text' },
      { heading: 'What', width: 46, holds: 'text' },
    ],
    value: { heading: 'Value', width: 26, holds: 'text' },
  },
  ends: {
    sheet: 'CT Ends',
    title: sheetWords.titles.ends,
    description: sheetWords.descriptions.ends,
    keys: [
      { heading: 'Code', width: 10, holds: 'text' },
      { heading: 'What', width: 22, holds: 'text' },
    ],
    note: { heading: 'Qualification', width: 44, holds: 'text' },
    value: { heading: 'Last', width: 16, holds: 'text' },
  },
} as const satisfies Readonly<Record<string, SheetLayout>>;

/** The columns behind the value, in every sheet. */
export const BEHIND_VALUE = [
  { heading: 'Confidence', width: 13, holds: 'text' },
  { heading: 'Source', width: 60, holds: 'text' },
  // By what was written the product tells a changed line from one that only repeats what it says itself.
  { heading: 'Published as', width: 60, holds: 'text' },
] as const satisfies readonly SheetColumn[];

/** All columns of a sheet, from the left. */
export function columnsOf({ keys, note, value }: SheetLayout): readonly SheetColumn[] {
  return [...keys, ...(note ? [note] : []), value, ...BEHIND_VALUE];
}

/** The names of the sheets, and the headings without which one cannot be read. */
export const REFERENCE_SHEETS: readonly { readonly sheet: string; readonly columns: readonly SheetColumn[] }[] =
  Object.values(LAYOUTS).map((layout) => ({ sheet: layout.sheet, columns: columnsOf(layout) }));

/** The headings without which a sheet cannot be read. */
export function neededHeadings({ keys, value }: SheetLayout): string[] {
  return [...keys, value].map(({ heading }) => heading);
}
