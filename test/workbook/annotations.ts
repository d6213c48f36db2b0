import type { Annotation, ProductSheet, TableSheet } from '../../src/table';
import type { Workbook } from '../../src/workbook';

/** What a check writes into a workbook with one sheet. */
export interface Written extends Annotation {
  readonly summary: ProductSheet | null;
}

/** Writes all of it as the pane does: the summary first, so that nothing is half-written where that is refused. */
export async function writeAll(
  workbook: Pick<Workbook, 'annotate' | 'writeSummary'>,
  { summary, ...annotation }: Written,
): Promise<void> {
  await workbook.writeSummary(summary);
  await workbook.annotate(annotation);
}

/** Nothing to write: what the product wrote before goes. */
export function nothing(sheet: string): Written {
  return { sheet, headingRow: 2, marks: { error: [], warning: [], note: [] }, columns: [], summary: null };
}

/** What a check of a small list writes: marks, a Check and a Fee column, a summary. Headings in row 3, list from row 4. */
export function checked(sheet: string): Written {
  return {
    sheet,
    headingRow: 2,
    marks: {
      error: [
        { top: 3, left: 0, bottom: 4, right: 0 },
        { top: 3, left: 2, bottom: 3, right: 2 },
      ],
      warning: [{ top: 4, left: 1, bottom: 4, right: 2 }],
      note: [],
    },
    columns: [
      {
        heading: 'Check',
        column: 4,
        width: 48,
        cells: [
          { row: 3, value: '=1+1 is no formula here, & <b> is text' },
          { row: 4, value: '  Late entry: "£"  ' },
          { row: 8, value: 'Below the list' },
        ],
      },
      {
        heading: 'Fee',
        column: 5,
        width: 10,
        cells: [
          { row: 3, value: { pounds: 23.5 } },
          { row: 4, value: { pounds: 0.1 + 0.2 } },
        ],
      },
    ],
    summary: {
      name: 'Entry report',
      widths: [30, 12],
      rows: [
        [{ text: 'Entry report', look: 'title' }],
        [],
        [
          { text: 'What', look: 'heading' },
          { text: 'How many', look: 'heading' },
        ],
        [{ text: 'Errors', look: 'error' }, { count: 3 }],
        ['To pay', { pounds: 1234.5 }],
      ],
    },
  };
}

/** A list of what happened, to which lines are added: title, headings in row 3, a line a time. */
export function log(...times: readonly string[]): TableSheet {
  return {
    name: 'Log',
    widths: [12, 30, 10],
    table: { name: 'Log', headingRow: 2 },
    rows: [
      [{ text: 'What happened', look: 'title' }],
      [],
      ['Time', 'What', 'Fee'].map((text) => ({ text, look: 'heading' as const })),
      ...times.map((time) => [time, '=1+1 & <b>', { pounds: 1.5 }]),
    ],
  };
}
