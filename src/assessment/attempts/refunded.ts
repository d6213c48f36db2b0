import { saysRefunded } from '../../entries';
import type { ResolvedEntry } from '../../reference';
import type { Sitting } from './attempts';
import { examinationOf } from '../examination';
import { sittingsKey } from './past-sittings';
import { timeOf } from './sittings';

/** Without the late withdrawals of which a row says that the fee was given back: they count for nothing. */
export function withoutRefunded(
  sittings: ReadonlyMap<string, readonly Sitting[]>,
  entries: readonly ResolvedEntry[],
  personOf: (resolved: ResolvedEntry) => string,
): ReadonlyMap<string, readonly Sitting[]> {
  if (![...sittings.values()].flat().some(({ isWithdrawnLate }) => isWithdrawnLate)) return sittings;
  const left = new Map(sittings);
  for (const resolved of entries) {
    const examination = saysRefunded(resolved.entry.statusText) ? examinationOf(resolved) : null;
    if (examination === null) continue;
    const key = sittingsKey(personOf(resolved), examination);
    const time = timeOf(resolved.series);
    const isRefunded = ({ isWithdrawnLate, series }: Sitting): boolean =>
      isWithdrawnLate === true && timeOf(series) === time;
    const own = left.get(key)?.filter((one) => !isRefunded(one)) ?? [];
    if (own.length > 0) left.set(key, own);
    else left.delete(key);
  }
  return left;
}
