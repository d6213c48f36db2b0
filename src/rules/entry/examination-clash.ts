import { formatDate, rowName } from '../../entries';
import { lengthWords, type Examination, type ResolvedEntry, type Slot } from '../../reference';
import { FirstOfPerson } from '../../assessment';
import { defineRule } from '../define-rule';

/** An entry whose examination has a day, with its place among the entries under one candidate number. */
interface Placed {
  readonly place: number;
  readonly resolved: ResolvedEntry;
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
      const bySession = new Map<string, Map<Examination, FirstOfPerson<Placed>>>();
      for (const [place, resolved] of own.entries()) {
        const examination = resolved.entry.status.standing === 'withdrawn' ? null : reference.examination(resolved);
        const slot = examination?.slot ?? null;
        if (examination === null || slot === null || slot.day < asOf) continue;
        const { candidate } = resolved.entry;
        const key = `${slot.day} ${slot.session}`;
        const before = bySession.get(key) ?? new Map<Examination, FirstOfPerson<Placed>>();
        bySession.set(key, before);
        const others = [...before].flatMap(([one, sittings]) =>
          one === examination ? [] : (sittings.find(candidate) ?? []),
        );
        const same = before.get(examination) ?? new FirstOfPerson<Placed>((one) => one.resolved.entry.candidate);
        same.add({ place, resolved, slot });
        before.set(examination, same);
        const [other] = others.sort((one, another) => one.place - another.place);
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
