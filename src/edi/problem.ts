/** `error`: the file must not be relied on or sent; `warning`: look; `note`: an oddity that was coped with. */
export type ProblemSeverity = 'error' | 'warning' | 'note';

/** Something wrong with, or odd about, a file. */
export interface EdiProblem {
  readonly kind: ProblemKind;
  readonly severity: ProblemSeverity;
  /** The file's name as it was given; for a file inside a zip `Z9R26_72.zip/O9R26_72.X01`. */
  readonly file: string;
  /** Counted from 1; null where it concerns the whole file. */
  readonly line: number | null;
  /** The column, counted from 1; null where it concerns the whole line. */
  readonly position: number | null;
  /** A sentence that says what is wrong and, where it can, what to do. */
  readonly message: string;
}

/** All words of this room about files that were read. Slots are filled with what was found. */
export const PROBLEMS = {
  'empty-file': ['error', 'The file is empty. Fetch or make it again.'],
  'not-edi': ['error', 'The file does not begin with a file header ({wanted}), so it is no file in the JCQ formats.'],
  'zip-file': ['error', 'This is a zip. Unpack it, or give it as basedata.'],
  'ignored-file': ['warning', 'This is no basedata file and was not read.'],
  'ignored-part': ['note', 'The zip also holds this file, which is no basedata and was not read.'],
  'zip-in-zip': ['note', 'The zip holds another zip, which was not opened. Unpack it and give its files.'],
  'zip-without-basedata': ['error', 'The zip holds no basedata file: no name in it is like O9R26_72.X01.'],
  'zip-broken': ['error', 'The zip cannot be unpacked ({reason}). Fetch it again.'],
  'zip-too-large': ['error', 'The zip unpacks to more than basedata can be ({limit}), and was not read.'],
  'other-data-type': ['warning', 'This is not basedata but one of the {title}, and was not read as basedata.'],
  'wrong-kind': ['error', 'The file is one of the {found}, not of the {wanted}.'],
  'name-form': [
    'warning',
    'The name has not the form of these files ({right}): it was renamed. The header was believed.',
  ],
  'name-refused': [
    'error',
    'The awarding body refuses a file under this name, which was changed by a browser or in copying. Rename it to {right} before you send it.',
  ],
  'name-against-header': ['error', 'The name says {field} {named}, but the file header says {found}.'],
  'sequence-against-name': ['error', 'The name ends in {named}, but the sequence number is {found}.'],
  'header-disagrees': ['error', '{label} is {found} here, but {wanted} in the file header.'],
  'old-format': [
    'error',
    'The header says formats version {found} (positions {from} to {to}). Before version {first} fields stood elsewhere, so the file was not read. Fetch the file again in the present version, {present}.',
  ],
  'series-unreadable': [
    'error',
    'The header names the series {found}, which is no month and letter, so the file was not used.',
  ],
  'record-order': ['error', 'A {found} cannot stand here: {wanted} was expected.'],
  'unknown-record': ['error', 'The line begins with {found}, which is no record of this file. It was left out.'],
  'file-truncated': ['error', 'The file ends without its {missing}: its end was lost. Fetch or make it again.'],
  'records-missing': [
    'error',
    'The {trailer} says {said} records, but there are only {found}: some were lost. Fetch or make it again.',
  ],
  'trailer-count': ['error', 'The {trailer} gives the number of {what} as {said}, but there are {found}.'],
  characters: ['error', 'Character {character} is outside plain ASCII, which is all that the formats allow.'],
  'line-length': ['error', 'The line has {found} characters instead of {wanted}.'],
  'short-line': ['note', 'The line has {found} characters instead of {wanted}; the rest was taken as blank.'],
  'long-line': ['warning', 'The line goes on after the last field, at {wanted} characters: the rest was not read.'],
  'blank-line': ['note', 'A blank line was passed over.'],
  'line-end': ['note', 'The line does not end in CR LF.'],
  'too-many-lines': [
    'error',
    'The file has more than {most} lines, many more than a file of this kind. What stands behind them was not read.',
  ],
  'last-line-end': ['note', 'The last line has no line end.'],
  'end-mark': ['note', 'The file ends with an end-of-file mark (Ctrl-Z), which was passed over.'],
  'byte-order-mark': ['note', 'The file begins with a byte order mark, which was passed over.'],
  'lower-case': ['note', 'The header is in lower case and was read as capital letters.'],
  'field-blank': ['error', '{label} is blank.'],
  'field-form': ['error', '{label} is {content}, which should be {wanted}.'],
  'field-padding': ['error', '{label} is {content}, which should be filled up with {wanted}.'],
  'filler-used': ['error', 'Positions {from} to {to} hold {content}, but should be blank.'],
  'duplicate-candidate': ['error', 'Candidate {candidate} stands here and on line {other} with different details.'],
  'scattered-candidate': [
    'error',
    'The records of candidate {candidate} do not follow each other: the last was on line {other}.',
  ],
  'duplicate-option': ['error', 'Candidate {candidate} has option {option} twice.'],
  'option-gap': ['warning', 'Option entry code {missing} is blank although a later one is not.'],
  'no-options': ['warning', 'Candidate {candidate} is entered for nothing.'],
  'no-records': ['warning', 'The file holds no candidate.'],
  'unknown-option': ['error', 'Option {option} is not in the basedata of this series.'],
  'duplicate-record': ['warning', '{what} {key} was on line {other} already; this later record is used.'],
  'fee-unreadable': ['warning', 'Option {option} has the fee {content}, which is no number; it is taken as not known.'],
  'disallowed-unknown': ['note', 'A disallowed combination names {option}, which is no option of the series.'],
  'newer-version': ['note', 'It is newer than {older}: {replaced} records were replaced and {added} added.'],
  'same-file-twice': ['note', 'The same file was given as {other} too and was read once.'],
  'same-version-twice': [
    'warning',
    'It has the version of {other} but another content; where they differ, this one is used.',
  ],
  'more-of-kind': ['note', '{more} more problems of this kind were found in the file. The first: {first}'],
} as const satisfies Readonly<Record<string, readonly [ProblemSeverity, string]>>;

export type ProblemKind = keyof typeof PROBLEMS;

/** A problem found in one file. */
export interface FoundProblem {
  readonly kind: ProblemKind;
  readonly line?: number;
  readonly position?: number;
  /** Fills the message's slots. */
  readonly slots?: Readonly<Record<string, string | number>>;
  /** Where it weighs less or more here than it usually does. */
  readonly severity?: ProblemSeverity;
}

export type Report = (found: FoundProblem) => void;

/** Content as messages quote it: unprintable characters as their code, long content cut. */
export function quoted(content: string): string {
  const printable = content.slice(0, 60).replace(/[\u0000-\u001f\u007f-\uffff]/g, (character) => {
    return `<${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}>`;
  });
  return `"${printable}${content.length > 60 ? '...' : ''}"`;
}

/** The finished problem, in words. */
export function problemOf(file: string, found: FoundProblem): EdiProblem {
  const [severity, template] = PROBLEMS[found.kind];
  const slots = found.slots ?? {};
  const message = template.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
  return {
    kind: found.kind,
    severity: found.severity ?? severity,
    file,
    line: found.line ?? null,
    position: found.position ?? null,
    message,
  };
}
