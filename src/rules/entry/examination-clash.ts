import { formatDate, rowName } from '../../entries';
import { lengthWords, type Examination, type ResolvedEntry, type Slot } from '../../reference';
import { IDENTITY_KEYS, isSamePerson } from '../../assessment';
import { defineRule } from '../define-rule';

/** An entry whose examination has a day. */
interface Sitting {
  readonly resolved: ResolvedEntry;
  readonly examination: Examination;
  readonly slot: Slot;
}

const HALVES = { AM: 'morning', PM: 'afternoon' } as const;

export const examinationClash = defineRule({
  id: 'examination-clash',
  scope: 'entry',
  checks: 'list',
  severity: 'note',
  certainty: 'certain',
  fix: 'none',
  title: 'Two papers in one session',
  source:
    'The awarding body’s final timetable that was given (confirmed); that the centre settles a clash: JCQ, Instructions for conducting examinations (from memory, not confirmed)',
  since: '0.1.0',
  messages: {
    clash:
      '{title} and {other} (row {row}) are both sat on {day} in the {half}, for {length} and {otherLength}. The centre settles such a clash: plan which paper is sat first, and who supervises in between.',
  },
  check(list, { reference, entriesOf, asOf }, report) {
    if (reference.timetables.length === 0) return;
    for (const own of entriesOf.values()) {
      const bySession = new Map<string, Sitting[]>();
      for (const resolved of own) {
        const examination = resolved.entry.status.standing === 'withdrawn' ? null : reference.examination(resolved);
        const slot = examination?.slot ?? null;
        if (examination === null || slot === null || slot.day < asOf) continue;
        const key = `${slot.day} ${slot.session}`;
        const before = bySession.get(key) ?? [];
        bySession.set(key, [...before, { resolved, examination, slot }]);
        const other = before.find(
          (one) =>
            one.examination !== examination &&
            isSamePerson(one.resolved.entry.candidate, resolved.entry.candidate, IDENTITY_KEYS),
        );
        if (other === undefined) continue;
        const lengths = { length: lengthWords(slot.minutes), otherLength: lengthWords(other.slot.minutes) };
        const titles = { title: resolved.title, other: other.resolved.title };
        const where = { row: rowName(other.resolved.entry.candidate.row, list), day: formatDate(slot.day) };
        const data = { ...titles, ...lengths, ...where, half: HALVES[slot.session] };
        report(resolved, { message: 'clash', data, fields: ['unit', 'code'] });
      }
    }
  },
});
