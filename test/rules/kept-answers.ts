import { ANSWER_COLUMNS, ANSWERS_SHEET, readAnswers, type KeptAnswers } from '../../src/register';

/** Lines of the sheet of the answers as they are read, from row 5 on: their texts by heading. */
export function keptAnswers(...lines: readonly Readonly<Record<string, string>>[]): KeptAnswers {
  return readAnswers({
    sheet: ANSWERS_SHEET,
    columns: Object.fromEntries(ANSWER_COLUMNS.map(({ heading }, column) => [heading, column])),
    headingRow: 3,
    lines: lines.map((texts, index) => ({ row: index + 4, texts })),
  });
}
