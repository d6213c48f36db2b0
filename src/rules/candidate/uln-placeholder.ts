import { defineRule } from '../define-rule';
import { isPlaceholderUln } from '../../assessment';

export const ulnPlaceholder = defineRule({
  id: 'uln-placeholder',
  scope: 'candidate',
  checks: 'row',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'offered',
  title: 'Placeholder ULN',
  source: 'OCR, final entry information: leave the ULN blank if there is none, never 9999999999 or TBC (confirmed)',
  since: '0.1.0',
  messages: {
    placeholder: '{uln} stands for "no ULN" and must not be sent. Clear the cell: the entry does not need a ULN.',
  },
  check({ uln }, _context, report) {
    if (uln === '' || !isPlaceholderUln(uln)) return;
    const fix = { field: 'uln', before: uln, after: '' } as const;
    report({ message: 'placeholder', data: { uln }, fields: ['uln'], fixes: [fix] });
  },
});
