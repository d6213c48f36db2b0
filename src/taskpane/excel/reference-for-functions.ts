import type { NamedBytes } from '../../edi';
import type { FoundTable, Reference } from '../../reference';
import { loadReference } from '../../workflow';
import { referenceInputOf, sortFiles } from '../worker/sort-files';

/** The reference of files that the worker could use, and of the Reference sheets that it read. */
export function referenceOf(files: readonly NamedBytes[], sheets: readonly FoundTable[]): Reference {
  return loadReference({ ...referenceInputOf(sortFiles(files)), sheets }).reference;
}
