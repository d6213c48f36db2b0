import { UserError } from '../../entries';
import { planDetails, type Check, type DetailsPlan } from '../../workflow';
import { addedCopy } from '../added-copy';
import { openList } from '../open-list';
import { textFileReport } from '../open-workbook';
import type { parseWords } from '../parse-words';
import type { Session } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { firstLines, textTable, wrapped } from '../text-table';
import { detailsCommandWords } from '../words/commands-details';
import { commandWords } from '../words/commands-shared';

type Values = ReturnType<typeof parseWords<'add'>>['values'];

/** What a list fills in, sheet by sheet. */
interface SheetDetails {
  readonly sheet: string;
  readonly plan: DetailsPlan;
}

/** Shows what another list fills in of who the candidates are, and with `--out` writes a copy that has it. Who could be several is nobody. */
export async function addDetails(
  session: Session,
  check: Check,
  values: Values,
  terminal: Terminal,
): Promise<ExitCode> {
  const { details = '', enter, candidate, candidates, all, group } = values;
  if ([enter, candidate, candidates, all, group, values['register-missing']].some((one) => one !== undefined))
    throw new UserError(detailsCommandWords.alone);
  const { given } = session;
  const { list } = await openList(details, values['list-sheet'] ?? null);
  const sheets = check.list.sheets.map((sheet) => ({ sheet, plan: planDetails(check, { sheet, chosen: {} }, list) }));
  const filled = sheets.filter(({ plan }) => plan.lines.length > 0);
  const fillings = filled.map(({ plan }) => plan.filling);
  const written = await addedCopy(session, fillings);
  terminal.out(
    given.json
      ? `${JSON.stringify(detailsJson(sheets, written), null, 2)}\n`
      : `${[...textFileReport(session), ...detailsReport(sheets, written)].join('\n')}\n`,
  );
  const isOpen = ({ plan }: SheetDetails): boolean =>
    plan.questions.length + plan.unknown.length + plan.notGiven.length > 0;
  return sheets.some(isOpen) ? 1 : 0;
}

function detailsJson(sheets: readonly SheetDetails[], file: string | null): object {
  const all = <Thing>(of: (plan: DetailsPlan) => readonly Thing[]) =>
    sheets.flatMap(({ sheet, plan }) => of(plan).map((thing) => ({ sheet, thing })));
  const lacking = (of: (plan: DetailsPlan) => DetailsPlan['unknown']): object[] =>
    all(of).map(({ sheet, thing: { who, lacks } }) => ({ candidate: who, sheet, lacks }));
  return {
    file,
    filled: all(({ lines }) => lines).map(({ sheet, thing: { who, is, row, hasOtherName } }) => ({
      ...{ candidate: who, sheet, row: row + 1, is, hasOtherName },
    })),
    newColumns: [...new Set(sheets.flatMap(({ plan }) => plan.newColumns))],
    questions: all(({ questions }) => questions).map(({ sheet, thing: { who, row, choices } }) => ({
      ...{ candidate: who, sheet, row: row + 1, choices: choices.map(({ words }) => words) },
    })),
    notInList: lacking(({ unknown }) => unknown),
    notGiven: lacking(({ notGiven }) => notGiven),
  };
}

function detailsReport(sheets: readonly SheetDetails[], file: string | null): string[] {
  const { columns } = detailsCommandWords;
  const names = sheets.map(({ sheet }) => sheet);
  const placed = (row: number, sheet: string): string => detailsCommandWords.row(row, names.length > 1 ? sheet : null);
  const rows = sheets.flatMap(({ sheet, plan }) =>
    plan.lines.map(({ who, is, row }) => [`  ${placed(row, sheet)}`, who, is]),
  );
  const otherNames = sheets.flatMap(({ sheet, plan }) =>
    plan.lines.flatMap(({ hasOtherName, row }) => (hasOtherName ? [placed(row, sheet)] : [])),
  );
  const newColumns = [...new Set(sheets.flatMap(({ plan }) => plan.newColumns))];
  const questions = sheets.flatMap(({ sheet, plan }) =>
    plan.questions.map(({ who, row, choices }) =>
      detailsCommandWords.either(
        who,
        placed(row, sheet),
        choices.map(({ words }) => words),
      ),
    ),
  );
  const lacking = (of: DetailsPlan['unknown']): string[] =>
    of.map(({ who, lacks }) => detailsCommandWords.lacks(who, lacks));
  const section = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines.flatMap((line) => wrapped(line, 110, '  '))];
  return [
    file === null ? detailsCommandWords.canBeFilled(rows.length) : detailsCommandWords.filled(rows.length),
    ...(rows.length > 0
      ? firstLines(textTable([[`  ${columns.where}`, columns.candidate, columns.is], ...rows]), '  ', 100)
      : []),
    ...(newColumns.length === 0 ? [] : ['', ...wrapped(detailsCommandWords.newColumns(newColumns), 110, '')]),
    ...(otherNames.length === 0 ? [] : ['', ...wrapped(detailsCommandWords.otherNames(otherNames), 110, '')]),
    ...section(detailsCommandWords.questions, questions),
    ...section(detailsCommandWords.notInList, lacking(sheets.flatMap(({ plan }) => plan.unknown))),
    ...section(detailsCommandWords.notGiven, lacking(sheets.flatMap(({ plan }) => plan.notGiven))),
    ...(file === null ? [] : ['', commandWords.written(file)]),
    ...(file === null && rows.length > 0 ? ['', detailsCommandWords.nothingWritten] : []),
  ];
}
