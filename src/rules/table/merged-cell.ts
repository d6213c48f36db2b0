import { cellAddress, FIELD_TABLE, listInWords } from '../../entries';
import { defineRule } from '../define-rule';
import { cellsByRow } from '../cells/rows-of';

export const mergedCell = defineRule({
  id: 'merged-cell',
  scope: 'table',
  checks: 'list',
  severity: 'error',
  milder: { optional: 'warning' },
  certainty: 'certain',
  fix: 'none',
  title: 'Cell within a merged area',
  source: 'Excel keeps one value in a merged area, in its first cell; this product’s own rule',
  since: '0.1.0',
  messages: {
    needed:
      'The {fields} of this row cannot be read, because of merged areas: {cells}. Only the first cell of a merged area holds a value. Unmerge the cells, and fill each row in.',
    optional:
      'This row is read without its {fields}, because of merged areas: {cells}. Only the first cell of a merged area holds a value. Unmerge the cells, and fill each row in.',
  },
  check(list, context, report) {
    for (const [row, cells] of cellsByRow(list.storage.mergedAway, list, context)) {
      const data = {
        fields: listInWords(cells.map(({ field }) => FIELD_TABLE[field].words)),
        cells: listInWords(cells.map(cellAddress)),
      };
      const isOptional = cells.every(({ field }) => FIELD_TABLE[field].needed !== 'always');
      report(row, { message: isOptional ? 'optional' : 'needed', data, cells });
    }
  },
});
