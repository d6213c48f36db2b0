import { defineRule } from '../define-rule';

export const gradeColumn = defineRule({
  id: 'grade-column',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Grades where ticks are expected',
  source: 'This product’s own rule, so that nobody is entered, or charged for a resit, because of a grade',
  since: '0.1.0',
  messages: {
    grades:
      'The column {heading} holds grades or points such as {example} ({grades} of them), so nobody is entered for it. If it is for entries, write Y for each candidate who is to be entered, and keep the grades in another column.',
  },
  check({ list: { issues } }, report) {
    for (const { heading, grades, example, row, column } of issues.grades) {
      report({ message: 'grades', data: { heading, grades, example }, cells: [{ row, column }] });
    }
  },
});
