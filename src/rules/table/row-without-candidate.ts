import { rowName } from '../../entries';
import { defineRule } from '../define-rule';

export const rowWithoutCandidate = defineRule({
  id: 'row-without-candidate',
  scope: 'table',
  checks: 'sheet',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Row not read',
  source: 'This product’s own rule, so that no entry is lost because its name or its headings are missing',
  since: '0.1.0',
  messages: {
    orphan:
      'Row {row} asks for an entry but names no candidate: {text}. Give the candidate’s number, UCI or name in the row, or clear it.',
    above:
      'Row {row} names a candidate but stands above the headings, so it is not read: {text}. Move it below them, or put headings above it.',
  },
  check({ list }, report) {
    for (const { row, column, text } of list.issues.orphans) {
      report({ message: 'orphan', data: { row: rowName(row, list), text }, cells: [{ row, column }] });
    }
    for (const { row, column, text } of list.issues.above) {
      report({ message: 'above', data: { row: rowName(row, list), text }, cells: [{ row, column }] });
    }
  },
});
