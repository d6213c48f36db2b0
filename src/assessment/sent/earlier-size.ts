import { isSameSubject } from '../examination';
import { groupBy, parseCode, annualSeries } from '../../entries';
import type { Qualification, Reference, ResolvedEntry } from '../../reference';
import type { RegisteredEntry } from '../../register';
import type { RegisterComparison } from './register-comparison';

/** The registration for another size of the subject that a candidate has, where one is asked for anew. */
export interface EarlierSize {
  readonly from: Qualification;
  /** The registration as the register has it; null where only the status column tells. */
  readonly sent: RegisteredEntry | null;
  /** The row that still asks for what was sent; null where there is none. Which of the two sizes is meant is then not clear. */
  readonly row: number | null;
  readonly way: 'top-up' | 'move down' | 'change of size';
}

/** Finds the earlier size of a new registration: null where there is none, and for everything that is no registration. */
export type EarlierSizeOf = (resolved: ResolvedEntry) => EarlierSize | null;

/** A registration that was made, as the register or the status column says, for another size of the same subject, level and suite. */
export function earlierSizes(
  entries: readonly ResolvedEntry[],
  reference: Reference,
  submitted: Pick<RegisterComparison, 'people' | 'personOf' | 'sentAs'>,
): EarlierSizeOf {
  const registered = entries.filter(({ kind, entry }) => kind === 'registration' && entry.status.standing === 'made');
  if (registered.length === 0 && submitted.people.length === 0) return () => null;
  const byPerson = groupBy(registered, ({ candidateKey }) => candidateKey);
  return (resolved) => {
    const { qualification: to, kind, entry, candidateKey } = resolved;
    if (kind !== 'registration' || to === null || entry.status.standing !== 'new') return null;
    if (reference.policy(resolved).registrationPer.value !== 'size') return null;
    const isOther = (one: Qualification | null): one is Qualification =>
      one !== null && isSameSubject(one, to) && one.code !== to.code;
    const made = byPerson.get(candidateKey) ?? [];
    for (const sent of submitted.personOf(entry.candidate)?.entries ?? []) {
      if (sent.kind !== 'registration') continue;
      const { qualification: from } = reference.resolve(parseCode(sent.code), sent.series, annualSeries(sent.series));
      if (!isOther(from)) continue;
      const asking = made.find((one) => submitted.sentAs(one.entry) === sent);
      return { from, sent, row: asking?.entry.candidate.row ?? null, way: wayOf(from, to) };
    }
    for (const { qualification: from } of made) {
      if (isOther(from)) return { from, sent: null, row: null, way: wayOf(from, to) };
    }
    return null;
  };
}

function wayOf(from: Qualification, to: Qualification): EarlierSize['way'] {
  if (from.glh === null || to.glh === null || from.glh === to.glh) return 'change of size';
  return to.glh > from.glh ? 'top-up' : 'move down';
}
