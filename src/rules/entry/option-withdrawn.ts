import { seriesWords } from '../../entries';
import { defineRule } from '../define-rule';

export const optionWithdrawn = defineRule({
  id: 'option-withdrawn',
  scope: 'entry',
  checks: 'entry',
  needs: 'row',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Option no longer in the basedata',
  source:
    'OCR, basedata pages: codes that are not in the current basedata are rejected (confirmed for Cambridge Nationals); whether a newer version lists everything is not known',
  since: '0.1.0',
  messages: {
    dropped:
      '{title}: option {code} was in an earlier version of the basedata of {series}, and is not in version {version}. It may have been withdrawn: ask the awarding body before you send the entry.',
  },
  check({ option, title }, _context, report) {
    if (option?.droppedBy === undefined) return;
    const data = { title, code: option.code, series: seriesWords(option.series), version: option.droppedBy };
    report({ message: 'dropped', data, fields: ['code'] });
  },
});
