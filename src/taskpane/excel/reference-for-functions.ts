import type { NamedBytes } from '../../edi';
import type { FoundTable, Reference, Timetable } from '../../reference';
import { loadReference } from '../../workflow';
import { referenceInputOf, sortFiles } from '../worker/sort-files';

/** The reference of files that the worker could use, and of the Reference sheets and timetables that it read. */
export function referenceOf(
  files: readonly NamedBytes[],
  sheets: readonly FoundTable[],
  timetables: readonly Timetable[],
): Reference {
  return loadReference({ ...referenceInputOf(sortFiles(files)), timetables, sheets }).reference;
}
