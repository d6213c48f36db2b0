import type { ResolvedEntry } from '../reference';
import { examinationOf } from '../register';
import type { RuleContext } from './context';

/** The same for two entries of one person for one thing: a registration's option, and a unit's examination whatever its size. */
export function sameEntryKey(resolved: ResolvedEntry, { reference }: Pick<RuleContext, 'reference'>): string {
  const { option, qualificationCode, unit, kind, series, candidateKey } = resolved;
  const isExamined = kind === 'unit' && reference.policy(resolved).unitEntries.value;
  const examination = isExamined ? examinationOf(resolved) : null;
  const what = examination ?? option?.code ?? `${qualificationCode ?? ''}/${unit ?? ''}`;
  // A registration lasts: a second one in a later year is a second charge.
  return [candidateKey, kind, what, kind === 'unit' && series ? `${series.year}-${series.month}` : ''].join('|');
}
