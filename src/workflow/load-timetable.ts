import { addAll } from '../entries';
import { BUILT_IN_PACKS, familyOf, type Timetable } from '../reference';
import { looksLikeTimetable, readTimetable, type SheetContent } from '../table';
import { Unusable } from './unusable';

/**
 * The timetables among the sheets of a file, one a series. Throws Unusable with the reason where there is none: another board's,
 * columns missing, nothing in it.
 * @param file its name
 */
export function timetablesIn(file: string, sheets: readonly SheetContent[]): readonly Timetable[] {
  const reasons: string[] = [];
  const timetables: Timetable[] = [];
  for (const pack of BUILT_IN_PACKS) {
    const read = readTimetable(file, sheets, familyOf(pack));
    if ('why' in read) reasons.push(read.why);
    else addAll(timetables, read.timetables);
  }
  if (timetables.length === 0) throw new Unusable(`${file}: ${reasons[0] ?? ''}`);
  return timetables;
}

export { looksLikeTimetable };
