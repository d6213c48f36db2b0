import path from 'node:path';
import { counted, firstInWords, rowName, UserError } from '../../entries';
import { DETAILS } from '../../register';
import { WorkbookError, type WorkbookReader } from '../../workbook';
import { openFile } from '../../workbook/file';
import {
  classListOf,
  compareLists,
  openTable,
  sheetOfEdiFile,
  tableOf,
  Unusable,
  type EntryOfOne,
  type ListComparison,
  type OpenTable,
} from '../../workflow';
import { sharedArguments } from '../arguments';
import { helpOf } from '../help';
import { placeOf } from '../json-report';
import { parseWords } from '../parse-words';
import { readInput } from '../read-input';
import { checkSession, openSession } from '../session';
import type { ExitCode, Terminal } from '../terminal';
import { wrapped } from '../text-table';

const WIDTH = 110;

/** Compares the entries of a workbook with any other list of them. Changes nothing. */
export async function compareCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseWords('compare', words);
  if (values.help === true) {
    terminal.out(helpOf('compare'));
    return 0;
  }
  const [workbook, list, ...more] = positionals;
  if (list === undefined)
    throw new UserError('With which list is the workbook to be compared? See entrywise compare --help.');
  const session = await openSession(
    sharedArguments(
      'compare',
      values,
      [workbook, ...more].flatMap((one) => one ?? []),
      terminal.today(),
    ),
    terminal,
  );
  const check = await checkSession(session);
  const there = await openList(list, values['list-sheet']);
  const { reference, asOf } = check.context;
  const compared = compareLists(check.list, there.list, { reference, asOf });
  const names = {
    here: path.basename(session.given.workbook),
    there: path.basename(list),
    sheets: check.list.sheets,
    hasRows: there.hasRows,
  };
  terminal.out(
    values.json === true
      ? `${JSON.stringify(jsonOf(compared, names), null, 2)}\n`
      : `${report(compared, names).join('\n')}\n`,
  );
  const { onlyHere, onlyThere, different } = compared;
  return onlyHere.length + onlyThere.length + different.length > 0 ? 1 : 0;
}

/** A list with the place of its rows, of which only a sheet has any. */
interface GivenList {
  readonly list: OpenTable['list'];
  readonly hasRows: boolean;
}

/** A workbook, a text of values, or an A2C file as a list. Throws UserError. */
async function openList(file: string, sheet: string | undefined): Promise<GivenList> {
  const bytes = await readInput(file);
  const ofFile = sheetOfEdiFile(path.basename(file), bytes);
  if (ofFile !== null) return { list: tableOf(ofFile).list, hasRows: false };
  try {
    const { workbook } = await openFile(file, bytes);
    return { list: (await openSheet(workbook, sheet)).list, hasRows: true };
  } catch (error) {
    if (error instanceof WorkbookError) throw new UserError(`${file}: ${error.message}`);
    if (error instanceof Unusable && error.problem === 'several-sheets') {
      const [first = ''] = error.sheets;
      throw new UserError(
        `${file}: ${firstInWords(error.sheets.map((name) => `"${name}"`))} all hold a list of candidates. Say which is meant, such as --list-sheet "${first}".`,
      );
    }
    if (error instanceof UserError) throw new UserError(`${file}: ${error.message}`);
    throw error;
  }
}

async function openSheet(workbook: WorkbookReader, sheet: string | undefined): Promise<OpenTable> {
  try {
    return await openTable(workbook, sheet === undefined ? {} : { sheet });
  } catch (error) {
    if (!(error instanceof Unusable) || error.problem !== 'no-headings') throw error;
    const [only, another] = (await workbook.sheets()).filter(
      ({ name }) => sheet === undefined || name.toLowerCase() === sheet.toLowerCase(),
    );
    const people = only && !another ? classListOf(await workbook.read(only.name)) : null;
    if (people === null) throw error;
    return people;
  }
}

interface Names {
  readonly here: string;
  readonly there: string;
  /** The sheets of the workbook that are compared. */
  readonly sheets: readonly string[];
  /** Whether the other list has rows to be named by. */
  readonly hasRows: boolean;
}

function report(
  { of, both, onlyHere, onlyThere, different }: ListComparison,
  { here, there, sheets, hasRows }: Names,
): string[] {
  const isSame = onlyHere.length + onlyThere.length + different.length === 0;
  const found = of === 'entries' ? counted(both, 'entry', 'entries') : counted(both, 'candidate');
  return [
    `${here} compared with ${there}: ${found} in both${isSame ? ', and no difference.' : '.'}`,
    ...(of === 'entries' ? [] : ['One of the two has no entries: who is in them was compared.']),
    ...onlyIn(here, onlyHere, sheets),
    ...onlyIn(there, onlyThere, hasRows ? [] : null),
    ...(different.length === 0
      ? []
      : [
          '',
          `Different details (${different.length})`,
          ...different.flatMap(({ who, row, details }) => {
            const all = details.map(
              ({ detail, before, after }) => `${DETAILS[detail].words} ${before} here, ${after} there`,
            );
            return wrapped(`  ${who} (row ${rowName(row, { sheets })}): ${all.join('; ')}`, WIDTH, '    ');
          }),
        ]),
  ];
}

function onlyIn(name: string, entries: readonly EntryOfOne[], sheets: readonly string[] | null): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    `Only in ${name} (${entries.length})`,
    ...entries.flatMap(({ who, what, row }) => {
      const place = sheets === null ? '' : ` (row ${rowName(row, { sheets })})`;
      return wrapped(`  ${who}${what === '' ? '' : `: ${what}`}${place}`, WIDTH, '    ');
    }),
  ];
}

function jsonOf({ of, both, onlyHere, onlyThere, different }: ListComparison, { sheets, hasRows }: Names): object {
  const place = (row: number, names: readonly string[]): object =>
    names.length < 2 ? { row: row + 1 } : placeOf(row, names);
  const rows = (entries: readonly EntryOfOne[], names: readonly string[] | null): object[] =>
    entries.map(({ who, what, row }) => ({
      candidate: who,
      ...(of === 'entries' ? { entry: what } : {}),
      ...(names === null ? {} : place(row, names)),
    }));
  return {
    of,
    both,
    onlyHere: rows(onlyHere, sheets),
    onlyThere: rows(onlyThere, hasRows ? [] : null),
    different: different.map(({ who, row, details }) => ({
      candidate: who,
      ...place(row, sheets),
      details: details.map(({ detail, before, after }) => ({ detail, here: before, there: after })),
    })),
  };
}
