import { memoizeOf, seriesName } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { Assessment, JudgedEntry } from '../../assessment';
import { defineRule } from '../define-rule';

/** Whether the sheet itself has the entry as made: then it is entered twice, which has a rule of its own. */
function isMadeInSheet(resolved: ResolvedEntry, context: Assessment): boolean {
  const own = context.entriesOf.get(resolved.candidateKey);
  return own !== undefined && madeAmong(own).has(keyOf(resolved));
}

/** What the entries of one candidate have as made. */
const madeAmong = memoizeOf(
  (own: readonly JudgedEntry[]) =>
    new Set(own.flatMap((one) => (one.entry.status.standing === 'made' ? [keyOf(one)] : []))),
);

function keyOf({ qualificationCode, unit, series }: ResolvedEntry): string {
  return JSON.stringify([qualificationCode, unit, series?.year, series?.month]);
}

export const resultKnown = defineRule({
  id: 'result-known',
  scope: 'attempts',
  checks: 'entry',
  needs: 'people',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Result already there',
  source:
    'OCR, Cambridge Technicals basedata page: entries sent again become duplicates (confirmed); that an entry with a result was made follows',
  since: '0.1.0',
  messages: {
    known:
      '{title}: {record} has a result of this candidate for {series}, so the entry has already been made. Give the row the status Sat or Absent, or change the series if another was meant.',
  },
  check(resolved, context, report) {
    const result = context.ledger.recorded(resolved.entry);
    if (result === null || result.record === null || result.series === null) return;
    if (isMadeInSheet(resolved, context)) return;
    const data = { title: resolved.title, record: result.record, series: seriesName(result.series) };
    const restsOn = result.doubt === null ? [] : [{ confidence: 'likely', source: result.doubt } as const];
    report({ message: 'known', data, fields: ['code'], restsOn });
  },
});
