import { groupBy } from '../entries';
import {
  canBeTakenBack,
  lineOf,
  momentWords,
  parseMoment,
  SHORT_FINGERPRINT,
  takenBack,
  type FileState,
  type Moment,
  type Register,
  type RegisteredFile,
  type RegisterLine,
  type UndatedLine,
} from '../register';
import { otherResultLines, resultLines } from '../assessment';
import {
  recordedAsSent,
  recordLines,
  type EmailToSend,
  type FileBuilt,
  type Recorded,
  type StepByHand,
  type SubmissionPlan,
} from '../submission';
import { registerSheet, type TableSheet } from '../table';
import type { Check } from './check';
import { Unusable } from './unusable';
import { recordingWords } from './words/recording';

/** Lines to be appended to a sheet of the product's own, which is written whole where the workbook has none; empty where there are none. */
export type Additions = readonly TableSheet[];

/**
 * The register's lines for files that were built, to be appended before the files are saved: from then on their entries count as
 * made, and a second run makes nothing. A file that then is not saved or not sent is marked `discarded`, and its entries are new again.
 */
export function submissionLines(plan: SubmissionPlan, files: readonly FileBuilt[], at: Recorded): Additions {
  return additions(recordLines(plan, files, at));
}

/** The register's lines for an e-mail of a plan that was sent, or a step that was done by hand. */
export function askedLines(asked: EmailToSend | StepByHand, at: Recorded): Additions {
  return additions(recordedAsSent(asked, at));
}

/** What the officer may say of a file; the first three follow one another. */
export type MarkableState = Exclude<FileState, 'made'>;

/** The register's line for what became of a file. */
export function fileStateLines(
  { name, series, kind, fingerprint }: RegisteredFile,
  state: MarkableState,
  at: Recorded,
): Additions {
  return additions([
    { ...lineOf(state, at), file: name, series, kind, fingerprint: fingerprint.slice(0, SHORT_FINGERPRINT) },
  ]);
}

/** Something that was recorded with one click: what became of a file, or lines of e-mails, steps by hand and results. */
export interface RecordedAct {
  readonly time: Moment;
  /** Of the file; empty where it is about no file. */
  readonly file: string;
  readonly lines: readonly RegisterLine[];
}

/** What was recorded and can be taken back, the earliest first. */
export function recordedActs({ lines }: Register): RecordedAct[] {
  // Each step of a file is an act of its own; what one e-mail asks for was recorded in one moment.
  const acts = groupBy(
    lines.filter((line) => canBeTakenBack(line) && line.time !== null),
    ({ time, by, file, fingerprint, what }) => [time, by, file, fingerprint, file === '' ? '' : what].join('\n'),
  );
  return [...acts.values()].flatMap((some) => {
    const [first] = some;
    return first?.time ? [{ time: first.time, file: first.file, lines: some }] : [];
  });
}

/** The latest act on the file of a name, or what was recorded at a time such as `2026-11-24 10:00:00`. Throws Unusable where there is none. */
export function actNamed(register: Register, name: string): RecordedAct {
  const acts = recordedActs(register);
  const time = parseMoment(name);
  const found =
    time === null
      ? acts.filter(({ file }) => file.toLowerCase() === name.toLowerCase()).at(-1)
      : acts.find((act) => act.time === time && act.file === '');
  if (found) return found;
  if (time !== null) throw new Unusable(nothingOf(time));
  // Says so where there is no such file at all.
  const file = fileNamed(register, name);
  throw new Unusable(recordingWords.nothingToTakeBack(file.name));
}

function nothingOf(time: Moment): string {
  return recordingWords.nothingOfMoment(momentWords(time));
}

/** The register's lines which take back what was recorded in one moment; of a file, its last step then. Throws Unusable where nothing was. */
export function takeBackLines(
  register: Register,
  { time, file }: Pick<RecordedAct, 'time' | 'file'>,
  at: Recorded,
): Additions {
  const acts = recordedActs(register).filter((act) => act.time === time && act.file === file);
  if (acts.length === 0) throw new Unusable(nothingOf(time));
  return additions(
    (file === '' ? acts : acts.slice(-1)).flatMap(({ lines }) => lines.map((line) => takenBack(line, at))),
  );
}

/** What results files tell of the people of a sheet and the register does not know yet, as lines to be recorded. */
export function resultsToRecord({ context }: Check): UndatedLine[] {
  const { submitted, entries, reference, past } = context;
  const { register } = submitted;
  return [
    ...resultLines(register, past, submitted.ucisOf),
    ...otherResultLines(register, entries, reference, past, submitted),
  ];
}

/** The register's lines for what was found so: results, and entries that were seen in Interchange. */
export function recordedLines(lines: readonly UndatedLine[], { time, by }: Recorded): Additions {
  return additions(lines.map((line) => ({ ...line, time, by })));
}

/** The file of that name; of several, the latest. Throws Unusable where the register has none. */
export function fileNamed({ files }: Register, name: string): RegisteredFile {
  const found = files.filter((file) => file.name.toLowerCase() === name.toLowerCase()).at(-1);
  if (found) return found;
  const known = files.map((file) => file.name);
  throw new Unusable(
    known.length === 0 ? recordingWords.noFiles(name) : recordingWords.noFile(name, [...new Set(known)].join(', ')),
  );
}

function additions(lines: readonly RegisterLine[]): Additions {
  return lines.length === 0 ? [] : [registerSheet(lines)];
}
