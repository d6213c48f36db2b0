import { columnLetters } from '../../entries';
import { defineRule } from '../define-rule';

export const listBeside = defineRule({
  id: 'list-beside',
  scope: 'table',
  checks: 'sheet',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Second list beside the first',
  source: 'This product’s own rule, so that nobody is left out or gets the entries of somebody else',
  since: '0.1.0',
  messages: {
    beside:
      'A second list of candidates begins in column {column}, beside the first. Only the first is read. Move the second below the first, with its headings, or to a sheet of its own, and check again.',
  },
  check({ list: { issues } }, report) {
    const [first] = issues.otherLists;
    if (first === undefined) return;
    report({ message: 'beside', data: { column: columnLetters(first.column) }, cells: issues.otherLists });
  },
});
