import type { BasedataChanges } from './basedata/compare-basedata';
import type { LoadedBasedata } from './reference';

/** What loading found that somebody should know. Slots are filled with what was found. */
export const REMARKS = {
  'other-board':
    'Basedata {set} is of board {board}. Entries here are for board {boards}, so it is only used to tell when a code belongs to board {board}.',
  'options-missing':
    'Basedata {set} is incomplete: the file of its options, {file}, is not among what was given. Without it no code can be checked, and no entry file can be made. Give it too.',
  'several-versions': 'Basedata {set} was given more than once ({versions}). Where they differ, {newest} was used.',
  'code-removed':
    'Basedata {set} version {to} no longer has {count} of version {from}: {codes}. Such codes are still accepted. If they were withdrawn, load version {to} alone.',
  'kind-doubtful':
    'Basedata {set} is {kinds} basedata by its series, which the "item" {item} of {count} contradicts: {codes}. The series was believed.',
  'process-doubtful':
    'Basedata {set} is {kinds} basedata by its series, which the "process" {process} of {count} contradicts: {codes}. The series was believed. That R means registration and E entry is likely, not confirmed: ask the awarding body before you enter them.',
  'qualification-unknown':
    'Basedata {set} has {count} of qualifications that the product does not know: {codes}. Such options can be entered, but rules that depend on subject, level or size cannot judge them. Add the qualification to the reference file.',
  'syllabus-against-code':
    'Basedata {set} has {count} whose syllabus code names another qualification than the option code: {codes}. The syllabus code was believed.',
  'qan-unreadable': 'Basedata {set} has {count} with a QAN that cannot be right: {codes}. It was left out.',
  'fee-implausible':
    'Basedata {set} has {count} with a fee under £1.00 or over £1,000.00: {codes}. Fees in basedata are read as pence, as the format has them; that this board does so is likely. Compare one with the fees list.',
  'qan-differs':
    'Basedata {set} gives other QANs than the product had for {count}: {codes}. Those of the basedata are used.',
  'size-differs':
    'Basedata {set} calls {count} something else than the product does: {codes}. Find out which is right, and write it in the reference file under "qualifications".',
  'unit-differs':
    'Basedata {set} has {count} whose title names another unit than the code: {codes}. The code was believed. Look which unit is meant before you enter them.',
  'several-registrations':
    'Basedata {set} has several options to register for the same qualification: {codes}. Where a sheet gives only the qualification, the option code has to be written.',
  'timetable-twice': 'Two timetables of {series} were given. {last} is used, and {file} is not.',
  'timetable-row': '{file}: {what}',
  'timetable-unknown':
    '{file} names codes that the product does not know: {codes}. Their examinations count, but say nothing of a subject or size. Add the qualifications to the reference file.',
  'timetable-differs':
    '{file} has examinations that are entered under other codes than the product had: {codes}. Those of the timetable are used.',
  'suite-without-policy':
    'Suite "{suite}" has no policy. That of the {standIn} suite stands in, and nothing that rests on it is confirmed. Add the policy to the reference file.',
  'deadline-missing':
    'The reference file gives a day for late entries of {series}, and no deadline for it is known, so it does not count. Give the deadline too.',
  'basedata-not-given':
    'The year file was saved with basedata {set}, version {version}{names}, which is not given. Give it too.',
  'basedata-other-version':
    'The year file was saved with basedata {set}, version {version}. Version {loaded} is given, and used.',
  'reference-unused':
    'The reference file gives {what}, which fits nothing that the product knows. Check how it is spelt.',
} as const satisfies Readonly<Record<string, string>>;

export type RemarkTopic = keyof typeof REMARKS;

export interface LoadRemark {
  readonly about: RemarkTopic;
  readonly message: string;
  /** The option or qualification codes that it concerns, all of them; the message names the first few. */
  readonly codes: readonly string[];
}

/** A basedata set that was given, and whether entries can be made from it. */
export interface ReadBasedata extends LoadedBasedata {
  readonly used: boolean;
  /** The name of the file with its options, where that was not given: the set is then not used. Else null. */
  readonly missing: string | null;
}

/** What loading the reference read and noticed. */
export interface LoadReport {
  readonly sets: readonly ReadBasedata[];
  /** For each series that was given in several versions, what changed from each to the next. */
  readonly changes: readonly BasedataChanges[];
  readonly remarks: readonly LoadRemark[];
}

const NAMED = 5;

function someOf(codes: readonly string[]): string {
  const more = codes.length - NAMED;
  return codes.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** A remark in words. */
export function remark(
  about: RemarkTopic,
  slots: Readonly<Record<string, string | number>>,
  codes: readonly string[] = [],
): LoadRemark {
  const count = codes.length === 1 ? '1 option' : `${codes.length} options`;
  const all: Readonly<Record<string, string | number>> = { codes: someOf(codes), count, ...slots };
  const message = REMARKS[about].replace(/\{(\w+)\}/g, (slot, name: string) => String(all[name] ?? slot));
  return { about, message, codes };
}
