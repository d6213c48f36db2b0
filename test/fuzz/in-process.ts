import { detectColumns, fillCells, readEntries, type Filling, type SheetContent } from '../../src/table';
import { NO_ANSWERS, NO_REGISTER } from '../../src/register';
import { readPasted, type WantedLine } from '../../src/reference';
import { check, planAddition, planDetails, tableOf, type Check, type EntriesWish } from '../../src/workflow';
import { classListOf } from '../../src/workflow/comparison/open-class-list';
import { testReference } from '../rules/test-reference';
import { sheetOf } from '../table/sheet-of';
import { gridOfTabbed } from './grid-files';

/** The files of a case by name. */
type Files = Readonly<Record<string, Uint8Array>>;

/** What is tried without the command line, since only the pane does it: each returns what is wrong, or null. */
export const IN_PROCESS: Readonly<Record<string, (files: Files) => string | null>> = {
  pasted,
  bringing,
  questions,
};

const WANTED: readonly WantedLine[] = [
  { sheet: 'CT Fees', keys: ['on time', 'registration', '2016', '3', 'Certificate', ''] },
  { sheet: 'CT Fees', keys: ['on time', 'unit', '2016', '3', '', ''] },
  { sheet: 'CT Fees', keys: ['late', '', '', '', '', ''] },
  { sheet: 'CT Series', keys: ['January 2027', 'deadline'] },
];

function pasted(files: Files): null {
  readPasted(Buffer.from(files['pasted.txt'] ?? []).toString('utf8'), WANTED, 2026);
  return null;
}

/** Details are brought in from a list, and whoever is asked about is the first of those who are offered. */
function bringing(files: Files): string | null {
  const list = classListOf(sheetOf(gridOfTabbed(files['export.txt'])));
  if (list === null) return null;
  const checked = checkOf(files['list.txt']);
  const first = planDetails(checked, { sheet: 'Entries', chosen: {} }, list.list);
  const chosen = Object.fromEntries(first.questions.map(({ key, choices }) => [key, choices[0]?.key ?? '']));
  const none = Object.fromEntries(first.questions.map(({ key }) => [key, '']));
  const plans = [
    first,
    ...[chosen, none].map((to) => planDetails(checked, { sheet: 'Entries', chosen: to }, list.list)),
  ];
  return firstFault(plans.map(({ filling }) => faultOfFilling(checked, filling)));
}

/** Entries are added for a pasted list, and whoever is asked about is the last of those who are offered, or nobody. */
function questions(files: Files): string | null {
  const checked = checkOf(files['list.txt']);
  const text = Buffer.from(files['who.txt'] ?? []).toString('utf8');
  const plan = (chosen?: Readonly<Record<string, string>>): ReturnType<typeof planAddition> => {
    const wish: EntriesWish = {
      ...{ sheet: 'Entries', qualification: '05835', units: ['', '01', '03'], series: 'June 2027' },
      who: { kind: 'list', text, ...(chosen && { chosen }) },
    };
    return planAddition(checked, wish);
  };
  const first = plan();
  const chosen = Object.fromEntries(first.questions.map(({ line, choices }) => [line, choices.at(-1)?.key ?? '']));
  const answered = plan(chosen);
  if (answered.questions.length > 0) return `asked again: ${JSON.stringify(answered.questions[0])}`;
  const refused = plan(Object.fromEntries(first.questions.map(({ line }) => [line, ''])));
  return firstFault(
    [first, answered, refused].flatMap(({ fillings }) => fillings.map((one) => faultOfFilling(checked, one))),
  );
}

function checkOf(bytes?: Uint8Array): Check {
  const tables = [tableOf(sheetOf(gridOfTabbed(bytes)))];
  const none = { past: [], register: NO_REGISTER, answers: NO_ANSWERS };
  return check({ tables, reference: testReference(), asOf: '2026-11-10', ...none });
}

/** What is filled in overwrites nothing, and every row says of its candidate what it said before. */
function faultOfFilling({ tables }: Check, filling: Filling): string | null {
  const [table] = tables;
  if (table === undefined || filling.cells.length === 0) return null;
  const full = filling.cells.find(
    ({ row, column }) => filling.newRows === null && (table.sheet.values[row]?.[column] ?? '') !== '',
  );
  if (full !== undefined) return `a cell that is filled is filled again: ${JSON.stringify(full)}`;
  const names = (sheet: SheetContent): string[] => {
    const columns = detectColumns(sheet);
    const rows = columns === null ? [] : readEntries(sheet, columns).rows;
    return rows.map(({ surname, forenames }) => `${surname}, ${forenames}`).sort();
  };
  const after = new Set(names(fillCells(table.sheet, filling)));
  const lost = names(table.sheet).find((name) => !after.has(name));
  return lost === undefined ? null : `somebody is gone once it is filled: ${lost}`;
}

function firstFault(faults: readonly (string | null)[]): string | null {
  return faults.find((one) => one !== null) ?? null;
}
