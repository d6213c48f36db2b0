import { seriesName } from '../../entries';
import { defineRule } from '../define-rule';
import { slotWords } from '../slot-words';

const ABSENCE = {
  confidence: 'likely',
  source: 'the values of the absence flags of results files were not found: any was taken for an absence',
} as const;

export const resultDiffers = defineRule({
  id: 'result-differs',
  scope: 'attempts',
  checks: 'list',
  severity: 'warning',
  certainty: 'certain',
  fix: 'none',
  title: 'Status and result differ',
  source: 'Entrywise: the sheet and the results file that was given cannot both be right',
  since: '0.1.0',
  messages: {
    sat: '{title}: the status says absent, but {record} has a result for {series}{grade}. The result is used: the entry counts as an attempt. Correct the status.',
    absent:
      '{title}: the status says sat, but {record} has the candidate absent in {series}. The result is used: the entry is no attempt. Correct the status.',
  },
  check(_list, { entries, ledger }, report) {
    if (ledger.records.length === 0) return;
    for (const resolved of entries) {
      const said = resolved.entry.status.outcome;
      const result = said === null ? null : ledger.recorded(resolved.entry);
      if (!result?.record || !result.series || !result.outcome || result.outcome === said) continue;
      // A record that may be another person's was not followed.
      if (result.doubt !== null) continue;
      const grade = result.grade === '' ? '' : slotWords.grade(result.grade);
      const data = { title: resolved.title, record: result.record, series: seriesName(result.series), grade };
      const restsOn = result.outcome === 'absent' ? [ABSENCE] : [];
      report(resolved, { message: result.outcome, data, fields: ['status'], restsOn });
    }
  },
});
