import { seriesCode, withCommas } from '../entries';
import { assembleSet } from './assemble-set';
import { readBasedataFile, type BasedataFile } from './basedata-file';
import type { BasedataSet } from './basedata-set';
import { MOST_RECORDS_TOGETHER } from './most-together';
import type { EdiProblem } from './problem';
import { problemList, type ProblemList } from './problem-list';
import { placesOfFirst } from './same-content';
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
  const whole = withoutCopies(files, reportFor);
  const loose = withoutCopies(unpacked(whole, reportFor), reportFor);
  const bySet = new Map<string, [BasedataFile, ...BasedataFile[]]>();
  let records = 0;
  for (const file of loose) {
    if (records > MOST_RECORDS_TOGETHER) {
      reportFor(file.name)({ kind: 'too-many-together', slots: { most: withCommas(MOST_RECORDS_TOGETHER) } });
      break;
    }
    const read = readBasedataFile(file, reportFor(file.name));
    if (read === null) continue;
    records += recordsOf(read);
    const key = `${read.frame.board} ${seriesCode(read.series)} ${read.frame.language}`;
    const group = bySet.get(key);
    if (group) group.push(read);
    else bySet.set(key, [read]);
  }
  return { sets: [...bySet.values()].map(assembleSet), problems: finish() };
}

function recordsOf({ content }: BasedataFile): number {
  return Object.values(content).reduce((sum: number, { length }: readonly unknown[]) => sum + length, 0);
}

/** The files themselves, and those of zips, as far as all of them together are no more than one year has. */
function unpacked(files: readonly NamedBytes[], reportFor: ProblemList['reportFor']): NamedBytes[] {
  const all: NamedBytes[] = [];
  let bytes = 0;
  for (const file of files) {
    for (const one of isZip(file.bytes) ? unzipBasedata(file, reportFor, bytes) : [file]) {
      all.push(one);
      bytes += one.bytes.length;
    }
  }
  return all;
}

/** A file or a zip whose content was given before is not read again. */
function withoutCopies(files: readonly NamedBytes[], reportFor: ProblemList['reportFor']): NamedBytes[] {
  const firsts = placesOfFirst(files);
  return files.filter(({ name }, at) => {
    const first = files[firsts[at] ?? at];
    if (first === undefined || firsts[at] === at) return true;
    reportFor(name)({ kind: 'same-file-twice', slots: { other: first.name } });
    return false;
  });
}
