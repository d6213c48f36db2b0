import { defineRule } from '../define-rule';

export const registerLineUnreadable = defineRule({
  id: 'register-line-unreadable',
  scope: 'submission',
  checks: 'sheet',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Register not readable',
  source: 'This product’s own rule, so that nothing is sent twice because a line of the register was edited or lost',
  since: '0.1.0',
  messages: {
    line: 'Row {row} of the sheet "{sheet}" cannot be read: {problem}. Put back what stood there, or leave the line and check in Interchange what was entered.',
    repeated: 'Row {row} of the sheet "{sheet}" was pasted twice: {problem}.',
    lost: 'In the sheet "{sheet}", {problem}. Put the lines back from a copy of the workbook. Without them, what they recorded may be sent again.',
    columns:
      'The sheet "{sheet}" is not as it was written: {problem}. Put the headings back. Without them, what was sent may be sent again.',
  },
  check({ submitted }, report) {
    const { sheet, problems } = submitted.register;
    if (sheet === null) return;
    for (const { about, problem, cells } of problems) {
      const row = (cells[0]?.row ?? 0) + 1;
      report({ message: about, data: { sheet, problem, row }, cells, sheet });
    }
  },
});
