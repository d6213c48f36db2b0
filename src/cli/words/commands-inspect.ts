import type { EdiProblem } from '../../edi';
import { counted } from '../../entries';

/** What is said of an EDI file and its records. */
export const inspectCommandWords = {
  whichFile: 'Name the file to show. See entrywise inspect --help.',
  oneFile: (another: string) => `One file at a time: "${another}" is one too many.`,
  noFormat: (file: string, reason: string) => `${file} is not a file in the JCQ formats. ${reason}`.trimEnd(),
  severities: { error: 'Error', warning: 'Warning', note: 'Note' } satisfies Record<EdiProblem['severity'], string>,
  problem: (severity: string, position: EdiProblem['position'], message: string) =>
    `${severity}${position === null ? '' : ` at ${position}`}: ${message}`,
  line: (line: number, title: string) => `Line ${line}: ${title}`,
  file: (file: string, title: string, records: number, verdict: string) =>
    `${file}: ${title}, ${counted(records, 'record')}. ${verdict}`,
  nothingWrong: 'It follows the formats.',
  problems: (errors: number, warnings: number, notes: number) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(notes, 'note')}.`,
};
