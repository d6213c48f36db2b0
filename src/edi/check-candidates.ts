import { optionsOf, personalPart } from './candidate-options';
import { fieldText } from './field-text';
import { CANDIDATE_ENTRIES, type RecordType } from './layouts';
import { quoted, type Report } from './problem';

interface Seen {
  readonly personal: string;
  line: number;
  readonly options: Set<string>;
}

/** Checks what no record of an entry file can tell alone: candidates twice, options twice, candidates with nothing. */
export interface CandidateCheck {
  readonly take: (type: RecordType, line: string, lineNumber: number) => void;
  readonly end: () => void;
}

export function candidateCheck(report: Report): CandidateCheck {
  /** The candidates of the centre that is being read, by number. */
  let candidates = new Map<string, Seen>();
  let records = 0;
  let amendment = false;

  function checkRecord(line: string, lineNumber: number): void {
    const candidate = fieldText(CANDIDATE_ENTRIES.fields.candidateNumber, line);
    const position = CANDIDATE_ENTRIES.fields.candidateNumber.start;
    const personal = personalPart(line);
    const before = candidates.get(candidate);
    const seen = before ?? { personal, line: lineNumber, options: new Set<string>() };
    if (before && before.personal !== personal) {
      const slots = { candidate: quoted(candidate), other: before.line };
      report({ kind: 'duplicate-candidate', line: lineNumber, position, slots });
    } else if (before && before.line !== lineNumber - 1) {
      const slots = { candidate: quoted(candidate), other: before.line };
      report({ kind: 'scattered-candidate', line: lineNumber, position, slots });
    }
    seen.line = lineNumber;
    candidates.set(candidate, seen);
    checkOptions(candidate, seen, line, lineNumber);
  }

  function checkOptions(candidate: string, seen: Seen, line: string, lineNumber: number): void {
    const options = optionsOf(line);
    for (const [index, { code, place, position }] of options.entries()) {
      if (seen.options.has(code)) {
        const slots = { candidate: quoted(candidate), option: quoted(code) };
        report({ kind: 'duplicate-option', line: lineNumber, position, slots });
      }
      seen.options.add(code);
      const missing = (options[index - 1]?.place ?? 0) + 1;
      if (place !== missing) report({ kind: 'option-gap', line: lineNumber, position, slots: { missing } });
    }
    if (seen.options.size === 0 && !amendment) {
      report({ kind: 'no-options', line: lineNumber, slots: { candidate: quoted(candidate) } });
    }
  }

  return {
    take(type, line, lineNumber) {
      if (type === '1') amendment = line.charAt(0).toUpperCase() === 'A';
      if (type === '3') candidates = new Map();
      if (type !== '5') return;
      records++;
      checkRecord(line, lineNumber);
    },
    end() {
      if (records === 0) report({ kind: 'no-records' });
    },
  };
}
