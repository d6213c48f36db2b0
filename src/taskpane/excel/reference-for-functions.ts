import type { NamedBytes } from '../../edi';
import type { Reference } from '../../reference';
import { loadReference } from '../../workflow';
import { referenceInputOf, sortFiles } from '../worker/sort-files';

/** The reference of files that the worker could use. */
export function referenceOf(files: readonly NamedBytes[]): Reference {
  return loadReference(referenceInputOf(sortFiles(files))).reference;
}
