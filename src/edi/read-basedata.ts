import { seriesCode } from '../entries';
import { assembleSet } from './assemble-set';
import { readBasedataFile, type BasedataFile } from './basedata-file';
import type { BasedataSet } from './basedata-set';
import type { EdiProblem } from './problem';
import { problemList } from './problem-list';
import { isZip, unzipBasedata, type NamedBytes } from './unzip-basedata';

export interface Basedata {
  /** In the order in which their first files were given. */
  readonly sets: readonly BasedataSet[];
  readonly problems: readonly EdiProblem[];
}

/**
 * Reads basedata from loose files (S, O, L, C, D) or zips of them, and sorts them into sets by awarding body,
 * series and language. Newer versions replace older ones record by record. Never throws: what cannot be used is in
 * `problems`, and a set in whose files an error was found is not to be relied on.
 */
export function readBasedata(files: readonly NamedBytes[]): Basedata {
  const { reportFor, finish } = problemList();
  const loose = files.flatMap((file) => (isZip(file.bytes) ? unzipBasedata(file, reportFor) : [file]));
  const bySet = new Map<string, [BasedataFile, ...BasedataFile[]]>();
  for (const file of loose) {
    const read = readBasedataFile(file, reportFor(file.name));
    if (read === null) continue;
    const key = `${read.frame.board} ${seriesCode(read.series)} ${read.frame.language}`;
    const group = bySet.get(key);
    if (group) group.push(read);
    else bySet.set(key, [read]);
  }
  return { sets: [...bySet.values()].map(assembleSet), problems: finish() };
}
