import { given, givenSource } from '../file/given';
import type { ReferenceFile } from '../file/reference-file-schema';
import { NO_LAST_DATES, type LastDates } from '../last-dates';
import type { JoinedPack } from '../packs/join-packs';

/** The last dates of each qualification of which any is known: as the pack has them, what the officer gave in their place. */
export function mergeLastDates(pack: JoinedPack, file: ReferenceFile): ReadonlyMap<string, LastDates> {
  const known = new Map<string, LastDates>();
  const add = (qualification: string, some: Partial<LastDates>): void => {
    known.set(qualification, { ...NO_LAST_DATES, ...known.get(qualification), ...some });
  };
  for (const { qualification, registration = null, series, certification = null } of pack.lastDates) {
    add(qualification, {
      registration,
      series: series === undefined ? null : { ...series, value: { ...series.value, letter: null } },
      certification,
    });
  }
  for (const item of file.lastDates ?? []) {
    const { qualification, registration, series, certification } = item;
    const source = givenSource(file, item);
    add(qualification, {
      ...(registration === undefined ? {} : { registration: given(registration, source) }),
      ...(series === undefined ? {} : { series: given(series, source) }),
      ...(certification === undefined ? {} : { certification: given(certification, source) }),
    });
  }
  return known;
}
