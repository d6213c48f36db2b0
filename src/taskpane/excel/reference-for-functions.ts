import type { NamedBytes } from '../../edi';
import type { FoundTable, Reference } from '../../reference';
import { loadReference } from '../../workflow';
import { sortFiles } from '../worker/sort-files';
import type { InputForFunctions } from '../worker/views/reference-view';

/** The reference of files that the worker could use, and of what it read besides. */
export function referenceOf(
  files: readonly NamedBytes[],
  sheets: readonly FoundTable[],
  input: InputForFunctions,
): Reference {
  const basedata = sortFiles(files).filter(({ kind }) => kind === 'basedata');
  return loadReference({ ...input, basedata, sheets }).reference;
}
