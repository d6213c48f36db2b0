import { ediDate, UserError, type CalendarDate, type Series } from '../entries';
import { centreFrameValues } from './centre-frame-values';
import type { EntryFile, EntryFileCandidate } from './entry-file';
import { CANDIDATE_ENTRIES, ENTRY_FILE, OPTIONS_IN_A_RECORD, type RecordValues } from './layouts';
import { writeRecords, type WrittenFile } from './write-records';
import { writingWords } from './words/writing';

/**
 * Writes an entry or amendment file: records of 192 characters, CR LF, printable ASCII, counts in the trailers.
 * The name is the one under which the file must reach the awarding body. Throws UserError, and writes nothing,
 * where anything in it is not as the format wants it.
 */
export function writeEntryFile(file: EntryFile): WrittenFile {
  const { candidates, dataType, centreNumber } = file;
  if (candidates.length === 0) throw new UserError(writingWords.noCandidate);
  checkCandidates(file);
  const records = candidates.reduce((total, { options }) => total + recordsFor(options), 0);
  return writeRecords({
    ...centreFrameValues(dataType, file),
    layout: ENTRY_FILE,
    detail: CANDIDATE_ENTRIES,
    details: records,
    eachDetail(put) {
      for (const candidate of candidates) {
        const birthDate = birthDateValue(candidate, file.series);
        for (let record = 0; record < recordsFor(candidate.options); record++) {
          const from = record * OPTIONS_IN_A_RECORD;
          put(candidateValues(dataType, centreNumber, candidate, birthDate, from), candidate.number);
        }
      }
    },
  });
}

function recordsFor(options: readonly string[]): number {
  return Math.max(1, Math.ceil(options.length / OPTIONS_IN_A_RECORD));
}

function candidateValues(
  dataType: string,
  centreNumber: string,
  { status, number, name, sex, uci, upn, uln, options }: EntryFileCandidate,
  birthDate: string,
  from: number,
): RecordValues<typeof CANDIDATE_ENTRIES> {
  return {
    dataType,
    recordType: '5',
    status,
    centreNumber,
    candidateNumber: number,
    name,
    sex,
    birthDate,
    uci,
    upn,
    uln,
    option1: options[from] ?? '',
    option2: options[from + 1] ?? '',
    option3: options[from + 2] ?? '',
    option4: options[from + 3] ?? '',
    option5: options[from + 4] ?? '',
    option6: options[from + 5] ?? '',
    option7: options[from + 6] ?? '',
    option8: options[from + 7] ?? '',
    option9: options[from + 8] ?? '',
    option10: options[from + 9] ?? '',
    option11: options[from + 10] ?? '',
    option12: options[from + 11] ?? '',
  };
}

/** The year has two digits in the file: a day is only writable within the 99 years before the end of the series' year. */
function birthDateValue({ number, birthDate }: EntryFileCandidate, series: Series): string {
  if (birthDate === null) return '000000';
  if (yearOf(birthDate) <= series.year && yearOf(birthDate) > series.year - 100) return ediDate(birthDate);
  throw new UserError(writingWords.birthDate(number, birthDate));
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** What no single field can tell: candidates twice, options twice, candidates with nothing. */
function checkCandidates({ candidates, dataType }: EntryFile): void {
  const numbers = new Set<string>();
  for (const { number, options } of candidates) {
    if (numbers.has(number)) throw wrong(number, writingWords.candidateTwice);
    numbers.add(number);
    if (options.length === 0 && dataType === 'E') {
      throw wrong(number, writingWords.noEntries);
    }
    const twice = options.find((option, index) => options.indexOf(option) !== index);
    if (twice !== undefined) throw wrong(number, writingWords.optionTwice(twice));
    if (options.includes('')) throw wrong(number, writingWords.optionMissing);
  }
}

function wrong(candidate: string, what: string): UserError {
  return new UserError(writingWords.ofCandidate(candidate, what));
}
