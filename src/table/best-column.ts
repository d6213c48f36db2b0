import { largest, parseCandidateNumber, parseCode, type Field, type FieldColumns } from '../entries';
import type { FamilyWords } from './family-words';
import { textAt } from './cell-text';
import type { HeadingsRead } from './read-headings';
import type { Claim } from './repeated-columns';
import type { SheetContent } from './sheet-content';
import { parseUnitCell, saysNothing } from './unit-cell';

/** How many rows are looked at to see what a column holds. */
const LOOKED_AT = 200;

function isCode(text: string, { codeKind }: FamilyWords): boolean {
  const { qualification, qan } = parseCode(text);
  return qualification !== '' || qan !== '' || codeKind(text) !== null;
}

/** Fields of which one column may hold words and another codes; only codes can be entered. */
const READABLE: Readonly<Partial<Record<Field, (text: string, families: FamilyWords) => boolean>>> = {
  qualification: isCode,
  code: isCode,
  unit: (text) => parseUnitCell(text) !== null,
};

function readableCells(
  sheet: SheetContent,
  firstRow: number,
  column: number,
  isReadable: (text: string) => boolean,
): number {
  let readable = 0;
  for (let row = firstRow; row < Math.min(firstRow + LOOKED_AT, sheet.values.length); row++) {
    const text = textAt(sheet, row, column);
    if (!saysNothing(text) && isReadable(text)) readable++;
  }
  return readable;
}

/** The column of each field: the one with the best heading; for codes, the one that really holds codes. */
export function chooseColumns(
  sheet: SheetContent,
  firstRow: number,
  { claims }: HeadingsRead,
  families: FamilyWords,
): FieldColumns {
  const fields: Partial<Record<Field, number>> = {};
  for (const [field, claimed] of claims) {
    const columns = claimed.map(({ column }) => column);
    const [first] = columns;
    const isReadable = READABLE[field];
    if (first === undefined) continue;
    fields[field] = first;
    if (isReadable === undefined || columns.length === 1) continue;
    const counts = columns.map((column) =>
      readableCells(sheet, firstRow, column, (text) => isReadable(text, families)),
    );
    fields[field] = columns[counts.indexOf(largest(counts))] ?? first;
  }
  return claims.has('candidateNumber') ? fields : withNumbers(sheet, firstRow, fields, claims.get('wholeName') ?? []);
}

/** `Candidate` above candidate numbers is not a name: where no other column has the number, that one has. */
function withNumbers(
  sheet: SheetContent,
  firstRow: number,
  fields: FieldColumns,
  names: readonly Pick<Claim, 'column' | 'base'>[],
): FieldColumns {
  const columns = names.map(({ column }) => column);
  // Schools have numbers of their own for their pupils.
  const numbered = names
    .filter(({ base }) => base.startsWith('candidate'))
    .map(({ column }) => column)
    .find((column) => holdsNumbers(sheet, firstRow, column));
  if (numbered === undefined) return fields;
  const others = { ...fields };
  delete others.wholeName;
  const name = columns.find((column) => column !== numbered);
  return { ...others, ...(name === undefined ? {} : { wholeName: name }), candidateNumber: numbered };
}

/** Whether more of the filled cells are candidate numbers than are not: titles, remarks and the headings of a further list stand among them. */
function holdsNumbers(sheet: SheetContent, firstRow: number, column: number): boolean {
  const filled = readableCells(sheet, firstRow, column, () => true);
  const isNumber = (text: string): boolean => parseCandidateNumber(text) !== null;
  return readableCells(sheet, firstRow, column, isNumber) * 2 > filled;
}
