import { calendarDate, type CalendarDate } from '../entries';
import { optionsOf, personalPart } from './candidate-options';
import { candidateCheck } from './check-candidates';
import { checkFields } from './check-fields';
import { fieldText } from './field-text';
import type { EntryFile, EntryFileCandidate } from './entry-file';
import { CANDIDATE_ENTRIES, ENTRY_FILE } from './layouts';
import type { EdiProblem } from './problem';
import { problemList } from './problem-list';
import { centreFileFrame, type FrameAsRead } from './centre-frame-read';
import { readRecords } from './read-records';

/** A candidate as the file has them: nothing in it is certain to be right. */
export interface CandidateAsRead extends Omit<EntryFileCandidate, 'sex' | 'status'> {
  readonly sex: string;
  readonly status: string;
}

/** An entry or amendment file as it was read. */
export interface EntryFileAsRead extends FrameAsRead {
  readonly dataType: EntryFile['dataType'];
  readonly candidates: readonly CandidateAsRead[];
}

/** Reads an entry file (E) or amendment file (A). Null where it is none; everything odd is in `problems`. Never throws. */
export function readEntryFile(
  name: string,
  bytes: Uint8Array,
): { readonly file: EntryFileAsRead | null; readonly problems: readonly EdiProblem[] } {
  const { reportFor, finish } = problemList();
  const report = reportFor(name);
  const check = candidateCheck(report);
  const lines: string[] = [];
  const frame = readRecords(name, bytes, report, (type, line, lineNumber, layout) => {
    if (layout !== ENTRY_FILE) return;
    checkFields(ENTRY_FILE.records[type], line, lineNumber, 'error', report);
    check.take(type, line, lineNumber);
    if (type === '5') lines.push(line);
  });
  const centre = frame && centreFileFrame(frame, ENTRY_FILE, report);
  if (frame === null || centre === null) return { file: null, problems: finish() };
  check.end();
  const dataType = frame.dataType === 'A' ? 'A' : 'E';
  const file = { ...centre, dataType, candidates: candidatesOf(lines, centre.series.year) } as const;
  return { file, problems: finish() };
}

/** Records that follow each other with the same personal fields are one candidate. */
function candidatesOf(lines: readonly string[], seriesYear: number): CandidateAsRead[] {
  const candidates: CandidateAsRead[] = [];
  for (const [index, line] of lines.entries()) {
    const options = optionsOf(line).map(({ code }) => code);
    const before = candidates.at(-1);
    if (before && personalPart(lines[index - 1] ?? '') === personalPart(line)) {
      candidates[candidates.length - 1] = { ...before, options: [...before.options, ...options] };
    } else {
      candidates.push({ ...personOf(line, seriesYear), options });
    }
  }
  return candidates;
}

function personOf(line: string, seriesYear: number): Omit<CandidateAsRead, 'options'> {
  const { fields } = CANDIDATE_ENTRIES;
  return {
    number: fieldText(fields.candidateNumber, line),
    name: fieldText(fields.name, line),
    sex: fieldText(fields.sex, line),
    birthDate: birthDateOf(fieldText(fields.birthDate, line), seriesYear),
    uci: fieldText(fields.uci, line),
    upn: fieldText(fields.upn, line),
    uln: fieldText(fields.uln, line),
    status: fieldText(fields.status, line),
  };
}

/** The latest day with these two digits of a year that is not after the year of the series; null where it is not known or none. */
function birthDateOf(content: string, seriesYear: number): CalendarDate | null {
  if (!/^\d{6}$/.test(content)) return null;
  const century = Math.floor(seriesYear / 100) * 100;
  const year = century + Number(content.slice(4));
  const born = year <= seriesYear ? year : year - 100;
  return calendarDate(born, Number(content.slice(2, 4)), Number(content.slice(0, 2)));
}
