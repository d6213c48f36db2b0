import { withCommas } from '../../entries';

/** What is said of a list of candidates that is to be added or recorded. */
export const addingWords = {
  unusedLine: (name: string, why: string) => `${name}: ${why}.`,
  namesNobody: (text: string) => `“${text}” is not used: it names nobody.`,
  passedOver: (text: string, why: string) => `“${text}” is not used. It was read as ${why}.`,
  twiceOtherwise: (name: string, candidate: string) =>
    `“${name}” is not used: another line with other details is ${candidate} too. Give the numbers of both.`,
  twice: (line: string) => `“${line}” is in the list twice. It counts once.`,
  lacks: {
    number: 'the candidate number',
    name: 'surname and forenames',
    and: ', and ',
  },
  unknownNumber: (line: string, unknown: string) =>
    `“${line}” is not used: “${unknown}” is not a candidate number, UCI, ULN, UPN or date. Correct it.`,
  wrongLetter: (line: string, uci: string, letter: string) =>
    `“${line}” is not used: the check letter of the UCI ${uci} is wrong. With these digits it is ${letter}: see whether a digit or the letter is mistyped.`,
  unknownDetail: (line: string, unknown: string) =>
    `“${line}” is not used: “${unknown}” is not a known detail or class. Correct it, or take it out.`,
  columns: 'columns: number, UCI, surname, forenames, date of birth and sex, with tabs or commas between',
  severalGiveUci: (line: string) => `“${line}” could be more than one candidate of the sheet. Give the UCI.`,
  otherCandidate: (line: string, name: string) => `“${line}”: in the sheet this is ${name}. Correct one of the two.`,
  otherCandidateIn: (line: string, name: string, sheet: string) =>
    `“${line}”: in the sheet ${sheet} this is ${name}. Correct one of the two.`,
  inOtherSheet: (line: string, sheet: string) =>
    `“${line}” is not in this sheet but in ${sheet}. Choose that sheet above, or give all details to add a row here.`,
  otherNumber: (line: string, name: string) =>
    `“${line}”: ${name} in the sheet has another number. Correct one of the two.`,
  notInSheet: (line: string, lacks: string) => `“${line}” is not in the sheet. To add somebody new, give ${lacks}.`,
  notChecked: (sheet: string) => `The sheet "${sheet}" was not checked. Check it, and try again.`,
  chooseFor: 'Choose what the candidates are entered for.',
  noSeries: (series: string) => `"${series}" is not a series. Write it as June 2027.`,
  nobodyFits: 'Nobody in the sheet fits that. Choose others, or paste a list of candidates.',
  tooMany: (most: number) => `Entries are added for ${withCommas(most)} candidates at most. Choose fewer at once.`,
  tooManyLines: (most: number) =>
    `The list has more than ${withCommas(most)} lines. Give the candidates alone, a line each, or fewer at once.`,
  tooManyCells: (line: number, most: number) =>
    `Line ${line} of the list has more than ${withCommas(most)} cells, more than a row of a sheet. Copy the list again, or give the candidates alone, a line each.`,
  tooManyEntries: (most: number) =>
    `At most ${withCommas(most)} entries are added at once. Choose fewer candidates, or fewer units, and add the others afterwards.`,
  qualification: (code: string, subject: string, size: string, level: number) =>
    `${code} ${subject} ${size} (Level ${level})`,
};
