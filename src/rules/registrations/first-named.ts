import { namesOfOption } from '../../edi';
import { groupBy, memoizeOf, seriesKey } from '../../entries';
import type { JudgedEntry } from '../../assessment';
import type { Placed } from './entries-of-subject';

/** The first entry of each option and series, new or made, of one candidate, by the names that pairs may call it, in the order of the sheet. */
export const firstNamed = memoizeOf((own: readonly JudgedEntry[]): ReadonlyMap<string, readonly Placed[]> => {
  const first = new Map<string, Placed>();
  for (const [place, resolved] of own.entries()) {
    const { option, entry } = resolved;
    const key = `${option?.code ?? ''} ${option === null ? '' : seriesKey(option.series)} ${entry.status.standing}`;
    if (!first.has(key)) first.set(key, { resolved, place });
  }
  const named = [...first.values()].flatMap((one) =>
    namesOfOption(one.resolved.option?.code ?? '').map((name) => ({ name, one })),
  );
  return new Map([...groupBy(named, ({ name }) => name)].map(([name, all]) => [name, all.map(({ one }) => one)]));
});
