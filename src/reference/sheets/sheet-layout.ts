import type { Holds } from './reference-table';

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

const HOW =
  'What you type counts as confirmed and before all else. To confirm a value, write confirmed beside it. Lines of your own go below.';

/** The sheets, in the order of their tabs. */
export const LAYOUTS = {
  options: {
    sheet: 'CT Options',
    title: 'What can be entered: entry codes of qualifications, numbers of examined units',
    description: `Fill in missing codes and correct wrong ones. For a unit that is not examined, write none. ${HOW}`,
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
    title: 'Dates of the examination series',
    description: `Fill in the days from the key dates of the awarding body. ${HOW}`,
    keys: [
      { heading: 'Series', width: 16, holds: 'text' },
      { heading: 'What', width: 40, holds: 'text' },
    ],
    value: { heading: 'Day', width: 13, holds: 'day' },
  },
  fees: {
    sheet: 'CT Fees',
    title: 'Fees',
    description: `Fill in the fees list. A late fee is £12.50 or 50% of the unit fee, perhaps with ", refundable" or ", not refundable" behind it. The closest line counts: code, size, level, suite. ${HOW}`,
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
    title: 'What the awarding body allows, and what your centre is approved for',
    description: `Change only what the awarding body says otherwise. Approval is checked once one subject says yes. ${HOW}`,
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
    title: 'The last registration, the last series and the last certification of qualifications that end',
    description: `Nothing is published yet. Once it is, give each a line: the entry code, one of last registration, last series and last certification, and the day or the series. ${HOW}`,
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
