import type { ResolvedEntry } from '../../reference';
import { isNew } from '../context';
import { defineRule } from '../define-rule';
import { IDENTITY, isSamePerson } from '../people';

/** The same for two entries of one person for one thing; null for entries that cannot be made anyway. */
function sameEntryKey({ option, qualificationCode, unit, kind, series, candidateKey }: ResolvedEntry): string {
  const what = option?.code ?? `${qualificationCode ?? ''}/${unit ?? ''}`;
  // A registration lasts: a second one in a later year is a second charge.
  return [candidateKey, kind, what, kind === 'unit' && series ? `${series.year}-${series.month}` : ''].join('|');
}

export const duplicateEntry = defineRule({
  id: 'duplicate-entry',
  scope: 'entry',
  checks: 'list',
  severity: 'error',
  certainty: 'certain',
  fix: 'none',
  title: 'Entered twice',
  source:
    'OCR, Cambridge Technicals basedata page: entries sent again become duplicates (confirmed); that each is charged is inferred',
  since: '0.1.0',
  messages: {
    twice:
      '{title} is already asked for in row {row} for the same candidate. Delete one of the two: both would be charged.',
    made: '{title} has already been made for this candidate, in row {row}. Delete this entry: sent again, it would be charged again.',
  },
  check(_list, { entries, newEntries }, report) {
    const first = new Map<string, ResolvedEntry>();
    const made = entries.filter(({ entry }) => entry.status.standing === 'made');
    for (const resolved of [...made, ...newEntries]) {
      if (!['enterable', 'out-of-months'].includes(resolved.enterability)) continue;
      const key = sameEntryKey(resolved);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, resolved);
        continue;
      }
      const [here, there] = [resolved.entry.candidate, earlier.entry.candidate];
      // Two people with one candidate number are for candidate-number-unique.
      if (!isNew(resolved) || !isSamePerson(here, there, IDENTITY)) continue;
      const data = { title: resolved.title, row: there.row + 1 };
      report(resolved, { message: isNew(earlier) ? 'twice' : 'made', data, fields: ['code'] });
    }
  },
});
