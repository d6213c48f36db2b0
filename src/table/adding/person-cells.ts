import { CANDIDATE_FIELDS, type CandidateField, writtenDay, type Cell, type Field } from '../../entries';
import { serialOfDate, showsDay } from '../../excel-values';
import { textAt, valueAt } from '../cell-text';
import { plainHeading } from '../headings';
import type { DetectedList } from '../detect-columns';
import { splitWholeName } from '../names';
import type { SheetContent } from '../sheet-content';
import { parseYesNo } from '../yes-no-answer';
import type { FilledCell } from './filling';
import type { Joining, Person } from './joining';
import { copied, writtenWhole, type Writing } from './written-likewise';

/** The fields of a row that tell of its candidate. */
export const PERSON_FIELDS: readonly Field[] = [...CANDIDATE_FIELDS, 'wholeName', 'middleNames', 'birthDate', 'board'];

/** Where a new row goes, and the row of the list that it is to look like. */
export interface NewRow {
  readonly row: number;
  readonly list: DetectedList;
  readonly like: number;
}

/** The cells of a new row that tell who it is: copied from a row of the candidate, or as they were given. */
export function personCells(sheet: SheetContent, joining: Joining, from: DetectedList, at: NewRow): FilledCell[] {
  const source = joining.rows[0]?.row;
  const cells = source === undefined ? givenCells(sheet, joining.person, at) : copiedCells(sheet, source, from, at);
  return [...cells, ...includedCells(sheet, source ?? at.like, at)];
}

function copiedCells(sheet: SheetContent, source: number, from: DetectedList, { row, list }: NewRow): FilledCell[] {
  const ofFields = PERSON_FIELDS.map((field) => [list.fields[field], from.fields[field]] as const);
  const ofGroups = list.groups.map(({ column, heading }) => {
    const same = from.groups.find((one) => plainHeading(one.heading) === plainHeading(heading));
    return [column, same?.column] as const;
  });
  // A second column of names or numbers is read beside the first.
  const alike =
    list !== from
      ? []
      : list.left.filter(({ why }) => why === 'alternative').map(({ column }) => [column, column] as const);
  const seen = new Set<number>();
  return [...ofFields, ...ofGroups, ...alike].flatMap(([to, own]): FilledCell[] => {
    if (to === undefined || own === undefined || seen.has(to)) return [];
    seen.add(to);
    const same = copied(sheet, { row: source, column: own });
    return same === null ? [] : [{ row, column: to, ...same }];
  });
}

function givenCells(sheet: SheetContent, person: Person, { row, list, like }: NewRow): FilledCell[] {
  const at = (column: number): Cell => ({ row: like, column });
  const cells = PERSON_FIELDS.flatMap((field): FilledCell[] => {
    const column = list.fields[field];
    if (column === undefined) return [];
    const writing = givenCell(sheet, field, person, at(column), list);
    return writing === null ? [] : [{ row, column, ...writing }];
  });
  const groups = list.groups.flatMap(({ column, heading }): FilledCell[] => {
    const own = Object.entries(person.groups).find(([name]) => plainHeading(name) === plainHeading(heading));
    return own === undefined || own[1] === '' ? [] : [{ row, column, value: own[1], like: at(column) }];
  });
  return [...cells, ...groups];
}

function givenCell(
  sheet: SheetContent,
  field: Field,
  person: Person,
  like: Cell,
  { fields }: DetectedList,
): Writing | null {
  if (field === 'birthDate') return birthDateCell(sheet, person, like);
  if (field === 'wholeName') return fields.surname === undefined ? wholeName(sheet, person, like) : null;
  const text = isOfPerson(field) ? person[field] : '';
  return text === '' ? null : writtenWhole(sheet, text, like);
}

function isOfPerson(field: Field): field is CandidateField {
  return CANDIDATE_FIELDS.some((one) => one === field);
}

/** A day of birth as another cell has it: as a day where that is one, else as a text. */
export function birthDateCell(sheet: SheetContent, { birthDate }: Person, like: Cell | null): Writing | null {
  if (birthDate === null) return null;
  const isDay =
    like !== null &&
    typeof valueAt(sheet, like.row, like.column) === 'number' &&
    showsDay(sheet.formats[like.row]?.[like.column]);
  return { value: isDay ? serialOfDate(birthDate) : writtenDay(birthDate), like };
}

/** The name in the order of the others; with a comma where nothing else tells where the surname ends. */
function wholeName(sheet: SheetContent, { surname, forenames }: Person, like: Cell): Writing {
  const isParted = /[:,]/.exec(textAt(sheet, like.row, like.column))?.[0];
  const ways = isParted === undefined ? [`${forenames} ${surname}`, `${surname.toUpperCase()} ${forenames}`] : [];
  const isSame = (text: string): boolean => {
    const split = splitWholeName(text);
    return !split.guessed && split.surname === surname && split.forenames === forenames;
  };
  return { value: ways.find(isSame) ?? `${surname}${isParted ?? ','} ${forenames}`, like };
}

/** The answer of a row to whether its candidate is entered, where it says yes. */
function includedCells(sheet: SheetContent, source: number, { row, list, like }: NewRow): FilledCell[] {
  return list.flags.flatMap(({ column, flag }): FilledCell[] => {
    if (flag.asks !== 'included') return [];
    const same = copied(sheet, { row: source, column });
    const answer = parseYesNo(textAt(sheet, source, column), flag);
    return same === null || answer.status !== flag.yes
      ? []
      : [{ row, column, value: same.value, like: { row: like, column } }];
  });
}
