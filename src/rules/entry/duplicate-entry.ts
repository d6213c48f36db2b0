import { rowName } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import { isNew, type JudgedEntry, IDENTITY_KEYS, isSamePerson, sameEntryKey } from '../../assessment';
import { defineRule } from '../define-rule';

/** Others have a finding of their own. */
const CAN_BE_MADE = new Set(['enterable', 'out-of-months']);

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
    size: '{title} is the same examination as {other}, which is asked for in row {row} for the same candidate. Delete the one of the size that is not meant: both would be charged.',
    sizeMade:
      '{title} is the same examination as {other}, which has already been made for this candidate, in row {row}. Delete this entry: it would be made and charged twice.',
  },
  check(list, context, report) {
    const { entries, newEntries, standings, askedTwice } = context;
    if (askedTwice.size === 0) return;
    // A unit under a size that is not registered has a finding of its own.
    const otherSizes = standings.underOtherSize;
    const isMisplaced = ({ entry }: JudgedEntry): boolean => otherSizes.has(entry.id);
    const first = new Map<string, ResolvedEntry>();
    const made = entries.filter(({ entry }) => entry.status.standing === 'made');
    const misplaced = otherSizes.size === 0 ? [] : newEntries.filter(isMisplaced);
    const inOrder =
      misplaced.length === 0 ? newEntries : [...newEntries.filter((one) => !isMisplaced(one)), ...misplaced];
    for (const resolved of [...made, ...inOrder]) {
      if (!askedTwice.has(resolved.entry.id) || !CAN_BE_MADE.has(resolved.enterability)) continue;
      const key = sameEntryKey(resolved, context);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, resolved);
        continue;
      }
      const [here, there] = [resolved.entry.candidate, earlier.entry.candidate];
      // Two people with one candidate number are for candidate-number-unique.
      if (!isNew(resolved) || !isSamePerson(here, there, IDENTITY_KEYS)) continue;
      const data = { title: resolved.title, row: rowName(there.row, list) };
      if (resolved.qualificationCode === earlier.qualificationCode) {
        report(resolved, { message: isNew(earlier) ? 'twice' : 'made', data, fields: ['code'] });
      } else if (!isMisplaced(resolved)) {
        const message = isNew(earlier) ? 'size' : 'sizeMade';
        report(resolved, { message, data: { ...data, other: earlier.title }, fields: ['code'] });
      }
    }
  },
});
