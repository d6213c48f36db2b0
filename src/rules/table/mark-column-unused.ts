import { defineRule } from '../define-rule';

export const markColumnUnused = defineRule({
  id: 'mark-column-unused',
  scope: 'table',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'suspected',
  fix: 'none',
  title: 'Ticks below an unknown heading',
  source: 'This product’s own rule, so that no unit is left out unnoticed',
  since: '0.1.0',
  messages: {
    unused:
      'The column {heading} has ticks such as Y or x ({marks}), but its heading is not a unit, so nothing is entered for them. If it is a unit, write its entry code as the heading, or Unit and its number.',
  },
  check({ list: { issues } }, report) {
    for (const { heading, marks, row, column } of issues.columns) {
      report({ message: 'unused', data: { heading, marks }, cells: [{ row, column }] });
    }
  },
});
