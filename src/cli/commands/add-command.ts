import { parseCode, UserError, type RequestedOption } from '../../entries';
import { cohortsOf } from '../../rules';
import {
  addingOptions,
  planAddition,
  planRegistrations,
  type AdditionPlan,
  type Check,
  type WhoJoins,
} from '../../workflow';
import { addedCopy } from '../added-copy';
import { sharedArguments } from '../arguments';
import { helpOf } from '../help';
import { listText } from '../open-list';
import { textFileReport } from '../open-workbook';
import { parseWords } from '../parse-words';
import { checkSession, openSession, type Session } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { firstLines, textTable, wrapped } from '../text-table';
import { addCommandWords } from '../words/commands-add';
import { commandWords } from '../words/commands-shared';
import { addDetails } from './add-details';

/** Shows what is added to a list for some candidates, and with `--out` writes a copy that has it. */
export async function addCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('add', words);
  if (values.help === true) {
    terminal.out(helpOf('add'));
    return 0;
  }
  const given = sharedArguments('add', values, positionals, terminal.today());
  const session = await openSession(given, terminal, { isToBeWritten: given.out !== null });
  const check = await checkSession(session);
  if (values.details !== undefined) return addDetails(session, check, values, terminal);
  const plan =
    values['register-missing'] === true ? registrationsOf(check, values) : await additionOf(check, values, session);
  const asked = plan.questions.map(({ choices, ...line }) =>
    addCommandWords.either(
      line,
      choices.map(({ words }) => words),
    ),
  );
  const problems = [...plan.problems, ...asked];
  const written = await addedCopy(session, plan.fillings);
  terminal.out(
    given.json
      ? `${JSON.stringify(addJson({ ...plan, problems }, written), null, 2)}\n`
      : `${[...textFileReport(session), ...addReport(check.list.sheets, { ...plan, problems }, written)].join('\n')}\n`,
  );
  return plan.leftOut.length + problems.length > 0 ? 1 : 0;
}

type Values = ReturnType<typeof parseWords<'add'>>['values'];

async function additionOf(check: Check, values: Values, { given }: Session): Promise<AdditionPlan> {
  const [sheet = '', another] = check.list.sheets;
  const who = await whoJoins(values, check);
  if (another !== undefined && who.kind !== 'list') throw new UserError(addCommandWords.oneSheet);
  return planAddition(check, {
    ...{
      sheet,
      ownSheets: true,
      ...wantedIn(values.enter ?? [], values.candidates !== undefined),
      series: values.in ?? '',
    },
    asksAside: values['names-only'] === true,
    who,
    registered: given.said.registered === true,
  });
}

/** The registrations that units lack: of a group alone where one is given. Throws UserError where nobody lacks any. */
function registrationsOf(check: Check, { enter, candidate, candidates, all, group }: Values): AdditionPlan {
  if ([enter, candidate, candidates, all].some((one) => one !== undefined))
    throw new UserError(addCommandWords.registersAlone);
  const { findings, list } = check;
  const known = new Set(list.rows.flatMap((row) => cohortsOf(row, list.sheets)));
  const isOfGroup = (name: string): boolean => name.toLowerCase() === group?.toLowerCase();
  if (group !== undefined && ![...known].some(isOfGroup))
    throw new UserError(addCommandWords.noGroup(group, [...known]));
  const missing = findings.filter(
    ({ ask }) =>
      ask !== null &&
      ask.candidate !== null &&
      ask.answers.includes('registered') &&
      (group === undefined || cohortsOf(ask.candidate, list.sheets).some(isOfGroup)),
  );
  if (missing.length === 0) throw new UserError(addCommandWords.nobodyMissing);
  return planRegistrations(check, missing);
}

/**
 * What the codes ask for: units of one qualification, and its registration. Throws UserError where they are of several; or of none, and no list may
 * say it.
 */
function wantedIn(
  codes: readonly string[],
  hasList: boolean,
): { readonly qualification: string; readonly units: readonly string[] } {
  if (codes.length === 0 && hasList) return { qualification: '', units: [] };
  if (codes.length === 0) throw new UserError(addCommandWords.forWhat);
  const wanted = codes.map((code): RequestedOption => {
    const read = parseCode(code);
    if (read.qualification !== '') return read;
    throw new UserError(addCommandWords.noCode(code));
  });
  const [qualification = '', other] = [...new Set(wanted.map((one) => one.qualification))];
  if (other !== undefined) throw new UserError(addCommandWords.oneQualification(qualification, other));
  return { qualification, units: wanted.map(({ unit }) => unit) };
}

interface WhoGiven {
  readonly 'list-sheet'?: string;
  readonly candidate?: readonly string[];
  readonly candidates?: string;
  readonly group?: string;
  readonly all?: boolean;
}

async function whoJoins(
  { candidate = [], candidates, group, all = false, 'list-sheet': listSheet }: WhoGiven,
  check: Check,
): Promise<WhoJoins> {
  const lines = [...candidate, ...(candidates === undefined ? [] : [await listText(candidates, listSheet ?? null)])];
  const ways = [lines.length > 0, group !== undefined, all].filter(Boolean).length;
  if (ways !== 1) throw new UserError(addCommandWords.who);
  if (lines.length > 0) return { kind: 'list', text: lines.join('\n') };
  if (group === undefined) return { kind: 'size' };
  const groups = addingOptions(check).sheets.flatMap((one) => one.groups);
  const found = groups.find(({ value }) => value.toLowerCase() === group.toLowerCase());
  if (found !== undefined) return { kind: 'group', heading: found.heading, value: found.value };
  throw new UserError(
    addCommandWords.noGroup(
      group,
      groups.map(({ value }) => value),
    ),
  );
}

function addJson({ lines, kinds, leftOut, problems, notes }: AdditionPlan, file: string | null): object {
  return {
    file,
    added: lines.map(({ who, what, sheet, row, isNew, isNewRow }) => ({
      candidate: who,
      what,
      sheet,
      row: row + 1,
      isNew,
      isNewRow,
    })),
    kinds,
    leftOut: leftOut.map(({ who, what, why }) => ({ candidate: who, what, why })),
    problems,
    notes,
  };
}

function addReport(
  sheets: readonly string[],
  { added, lines, kinds, leftOut, problems, notes }: AdditionPlan,
  file: string | null,
): string[] {
  const rows = lines.map(({ who, what, sheet, row, isNew, isNewRow }) => [
    `  ${addCommandWords.row(row, isNewRow, sheets.length > 1 ? sheet : null)}`,
    isNew ? addCommandWords.newcomer(who) : who,
    what,
  ]);
  const { columns } = addCommandWords;
  const headings = [`  ${columns.where}`, columns.candidate, columns.what];
  return [
    file === null ? addCommandWords.canBeAdded(sheets, added) : addCommandWords.added(sheets, added),
    ...(kinds.length > 1 ? kinds.map(({ what, entries }) => `  ${addCommandWords.kind(what, entries)}`) : []),
    ...(rows.length > 0 ? firstLines(textTable([headings, ...rows]), '  ', 100) : []),
    ...(notes.length > 0 ? ['', addCommandWords.notes] : []),
    ...notes.flatMap((note) => wrapped(note, 110, '  ')),
    ...(leftOut.length > 0 ? ['', addCommandWords.leftOut] : []),
    ...leftOut.flatMap(({ who, what, why }) => wrapped(addCommandWords.leftOutLine(who, what, why), 110, '  ')),
    ...(problems.length > 0 ? ['', addCommandWords.problems] : []),
    ...problems.flatMap((problem) => wrapped(problem, 110, '  ')),
    ...(file === null ? [] : ['', commandWords.written(file)]),
    ...(file === null && added > 0 ? ['', addCommandWords.nothingWritten] : []),
  ];
}
