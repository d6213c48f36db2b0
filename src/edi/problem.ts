import { problemWords } from './words/problems';

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

/** How much each kind of problem weighs, where nothing else is said. */
const SEVERITIES = {
  'empty-file': 'error',
  'not-edi': 'error',
  'zip-file': 'error',
  'ignored-file': 'warning',
  'ignored-part': 'note',
  'zip-in-zip': 'note',
  'zip-without-basedata': 'error',
  'zip-broken': 'error',
  'zip-too-large': 'error',
  'other-data-type': 'warning',
  'wrong-kind': 'error',
  'name-form': 'warning',
  'name-refused': 'error',
  'name-against-header': 'error',
  'sequence-against-name': 'error',
  'header-disagrees': 'error',
  'old-format': 'error',
  'series-unreadable': 'error',
  'record-order': 'error',
  'unknown-record': 'error',
  'file-truncated': 'error',
  'records-missing': 'error',
  'trailer-count': 'error',
  characters: 'error',
  'line-length': 'error',
  'short-line': 'note',
  'long-line': 'warning',
  'blank-line': 'note',
  'line-end': 'note',
  'too-many-lines': 'error',
  'too-many-together': 'error',
  'last-line-end': 'note',
  'end-mark': 'note',
  'byte-order-mark': 'note',
  'lower-case': 'note',
  'field-blank': 'error',
  'field-form': 'error',
  'field-padding': 'error',
  'filler-used': 'error',
  'duplicate-candidate': 'error',
  'scattered-candidate': 'error',
  'duplicate-option': 'error',
  'option-gap': 'warning',
  'no-options': 'warning',
  'no-records': 'warning',
  'unknown-option': 'error',
  'duplicate-record': 'warning',
  'fee-unreadable': 'warning',
  'disallowed-unknown': 'note',
  'newer-version': 'note',
  'same-file-twice': 'note',
  'same-version-twice': 'warning',
  'more-of-kind': 'note',
} as const satisfies Readonly<Record<keyof typeof problemWords, ProblemSeverity>>;

export type ProblemKind = keyof typeof problemWords;

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
  const slots = found.slots ?? {};
  const message = problemWords[found.kind].replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
  return {
    kind: found.kind,
    severity: found.severity ?? SEVERITIES[found.kind],
    file,
    line: found.line ?? null,
    position: found.position ?? null,
    message,
  };
}
