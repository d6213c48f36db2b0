import { words } from '../../words';
import type { PlannedFacts } from '../../worker/plain-plan';

/** The plan in a line: `1 registration file (24 entries) and 1 unit file (57 entries)`. */
export function planWords(files: readonly PlannedFacts[]): string {
  if (files.length === 0) return words.submit.planNothing;
  const of = (kind: PlannedFacts['kind']): readonly PlannedFacts[] => files.filter((file) => file.kind === kind);
  const entries = (some: readonly PlannedFacts[]): number => some.reduce((sum, file) => sum + file.entries, 0);
  const registrations = of('registration');
  const units = of('unit');
  return words.submit.planWords(entries(registrations), registrations.length, entries(units), units.length);
}
