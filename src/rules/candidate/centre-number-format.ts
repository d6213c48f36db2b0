import { parseCentreNumber } from '../../entries';
import { defineRule } from '../define-rule';

export const centreNumberFormat = defineRule({
  id: 'centre-number-format',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Centre number, five digits',
  source: 'JCQ entry file version 14, header and file name, as management systems in use write them (confirmed)',
  since: '0.1.0',
  messages: {
    form: '{number} is not a centre number, which is five digits. Correct it, or clear the cell if all rows are of one centre.',
  },
  check({ centreNumber, columns }, _context, report) {
    if (columns.centreNumber === undefined || centreNumber === '' || parseCentreNumber(centreNumber) !== null) return;
    report({ message: 'form', data: { number: centreNumber }, fields: ['centreNumber'] });
  },
});
