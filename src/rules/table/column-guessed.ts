import { columnLetters, FIELD_TABLE } from '../../entries';
import { defineRule } from '../define-rule';

export const columnGuessed = defineRule({
  id: 'column-guessed',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Column without a heading',
  source: 'This product’s own rule, so that nothing is entered by a guess unnoticed',
  since: '0.1.0',
  messages: {
    guessed:
      'Column {column} has no heading. Judging by its cells, it was read as the {field}. If that is right, write {heading} above it; if not, delete the column or choose what it means under Change how the sheet is read.',
  },
  check({ list: { issues } }, report) {
    for (const { row, column, field } of issues.guesses) {
      const { words, headings } = FIELD_TABLE[field];
      const data = { column: columnLetters(column), field: words, heading: headings[0] ?? words };
      report({ message: 'guessed', data, cells: [{ row, column }] });
    }
  },
});
