import {
  ediName,
  isUln,
  isUlnPlaceholder,
  isUpn,
  parseCandidateNumber,
  parseSex,
  type CalendarDate,
  type CandidateRow,
} from '../entries';
import { inspectFile, writeEntryFile, type EntryFileCandidate } from '../edi';
import type { PlannedFile, ReadyEntry } from './plan';

/** What the files of a submission share. */
export interface SubmissionSettings {
  /** Five digits. */
  readonly centreNumber: string;
  /** Empty where it is not known. */
  readonly postcode: string;
  /** The sequence number of the first file; each further file of the same board takes the next. */
  readonly firstSequence: number;
  readonly produced: CalendarDate;
  /** Up to three characters. */
  readonly softwareVersion: string;
}

/** An entry file, ready to be saved under exactly this name. */
export interface BuiltFile extends PlannedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sequence: number;
}

/** A candidate whose details do not allow a record; a rule should have kept the entry out before. */
export class CandidateNotWritable extends Error {
  override readonly name = 'CandidateNotWritable';
}

const SOFTWARE = 'ENTRYWS';

function candidateOf(row: CandidateRow, entries: readonly ReadyEntry[]): EntryFileCandidate {
  const number = parseCandidateNumber(row.candidateNumber);
  const sex = parseSex(row.sex);
  if (number === null || sex === null) {
    const missing = number === null ? `candidate number "${row.candidateNumber}"` : `sex "${row.sex}"`;
    throw new CandidateNotWritable(
      `Row ${row.row + 1} has the ${missing}, which an entry file cannot hold. Correct it.`,
    );
  }
  return {
    number,
    name: ediName(row.surname, row.forenames).text,
    sex,
    birthDate: row.birthDate,
    uci: row.uci.toUpperCase(),
    upn: isUpn(row.upn.toUpperCase()) ? row.upn.toUpperCase() : '',
    // A ULN that is missing or doubtful is left blank, as the awarding body asks.
    uln: isUln(row.uln) && !isUlnPlaceholder(row.uln) ? row.uln : '',
    status: 'C',
    options: [...new Set(entries.map(({ option }) => option.code))].sort(),
  };
}

function candidatesOf(entries: readonly ReadyEntry[]): EntryFileCandidate[] {
  const people = new Map<string, ReadyEntry[]>();
  for (const ready of entries) {
    const group = people.get(ready.resolved.candidateKey);
    if (group) group.push(ready);
    else people.set(ready.resolved.candidateKey, [ready]);
  }
  const candidates = [...people.values()].flatMap((group) => {
    const [first] = group;
    return first ? [candidateOf(first.resolved.entry.candidate, group)] : [];
  });
  return candidates.sort((one, other) => Number(one.number) - Number(other.number));
}

/**
 * The bytes and names of a plan's files. A pure function of its arguments: the same plan gives the same bytes. Files of
 * one board share one counter, since the name holds no series. Throws CandidateNotWritable or EdiWriteError, and then
 * there is no file at all.
 */
export function buildFiles(files: readonly PlannedFile[], settings: SubmissionSettings): BuiltFile[] {
  const next = new Map<string, number>();
  return files.map((file) => {
    const sequence = next.get(file.board) ?? settings.firstSequence;
    next.set(file.board, sequence + 1);
    const written = writeEntryFile({
      dataType: 'E',
      centreNumber: settings.centreNumber,
      board: file.board,
      series: file.series,
      sequence,
      postcode: settings.postcode,
      software: { name: SOFTWARE, version: settings.softwareVersion },
      produced: settings.produced,
      candidates: candidatesOf(file.entries),
    });
    verify(written.name, written.bytes, file);
    return { ...file, ...written, sequence };
  });
}

/** What was written is read back: a file that the formats object to must never reach the awarding body. */
function verify(name: string, bytes: Uint8Array, { entries }: PlannedFile): void {
  const knownOptionCodes = new Set(entries.map(({ option }) => option.code));
  const [problem] = inspectFile(name, bytes, { knownOptionCodes }).problems;
  if (problem) throw new Error(`${name} did not read back as it was written: ${problem.message}`);
}
