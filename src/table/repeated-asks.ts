import { groupBy, parseCode, type Field, type FieldColumns } from '../entries';
import { textAt } from './cell-text';
import type { ReadContent } from './column-content';
import { ENTRY_FIELDS, numberedHeading, pairColumns, type Claim } from './repeated-columns';
import type { SheetContent } from './sheet-content';
import { parseUnitCell, saysNothing } from './unit-cell';

/** Numbered headings below which only the cells tell whether they are entries: `Entry 1`, `Exam 2`, `Subject 3`. */
const LOOSE = new Set([
  'entry',
  'exam',
  'subject',
  'award',
  'component',
  'course',
  'option',
  'choice',
  'item',
  'paper',
]);

/** Numbered columns of codes below headings that may say anything: `Entry 1`, `Entry 2`. */
function looseClaims(contents: readonly ReadContent[]): readonly Claim[] {
  const codes = ({ counts }: ReadContent): number =>
    counts.code + counts.entry + counts.unit + counts.padded + counts.number;
  const sum = (all: readonly { readonly content: ReadContent }[], of: (content: ReadContent) => number): number =>
    all.reduce((total, { content }) => total + of(content), 0);
  const numbered = contents
    .map((content) => ({ content, ...numberedHeading(content.heading) }))
    .filter(({ base, number }) => number !== null && LOOSE.has(base));
  // Of all columns together: the last of them holds few codes, and as many zeros or headings as the others.
  const several = [...groupBy(numbered, ({ base }) => base).values()].find(
    (all) =>
      all.length > 1 &&
      all.some(({ content }) => content.counts.code + content.counts.entry + content.counts.unit > 0) &&
      sum(all, codes) * 2 >= sum(all, ({ filled }) => filled),
  );
  return (several ?? []).map(({ content, base, number }) => ({ field: 'code', column: content.column, base, number }));
}

/**
 * The columns of each entry that a row asks for, where it asks for several side by side: columns of the same name, or of the same name with
 * numbers. Empty where it asks for one.
 * @param best the column of each field that is read first
 */
export function asksOf(
  claims: readonly Claim[],
  best: FieldColumns,
  contents: readonly ReadContent[],
): readonly FieldColumns[] {
  const isAsking = (field: Field): boolean =>
    best[field] !== undefined || claims.some((claim) => claim.field === field);
  const loose = isAsking('code') || isAsking('unit') ? [] : looseClaims(contents);
  const all = [...claims, ...loose];
  const baseOf = (field: Field): string | undefined =>
    (
      all.find((claim) => claim.field === field && claim.column === best[field]) ??
      all.find((claim) => claim.field === field)
    )?.base;
  const alike = all
    .filter((claim) => ENTRY_FIELDS.includes(claim.field) && claim.base === baseOf(claim.field))
    .sort((one, other) => one.column - other.column);
  const several = (field: Field): boolean => alike.filter((claim) => claim.field === field).length > 1;
  // Two qualifications beside one column of units: whose the unit is, nobody can tell.
  const isClear = isAsking('unit') && !several('unit') ? ({ field }: Claim) => field !== 'qualification' : () => true;
  return pairColumns(alike.filter(isClear));
}

/** What a cell asks for, as it is compared; empty where it asks for nothing. */
function askedAt(sheet: SheetContent, row: number, field: Field, column: number | undefined): string {
  const text = column === undefined ? '' : textAt(sheet, row, column);
  if (saysNothing(text)) return '';
  const { qualification, unit, code } = (field === 'unit' ? parseUnitCell(text) : null) ?? parseCode(text);
  return `${field === 'unit' ? '' : qualification} ${unit === '' ? code : unit}`;
}

/** Whether further columns ask for nothing but what the first ones ask for, in every row. */
export function sayTheSame(sheet: SheetContent, firstRow: number, ask: FieldColumns, first: FieldColumns): boolean {
  const fields = (['unit', 'code', 'qualification'] as const).filter((field) => ask[field] !== undefined);
  return fields.every((field) => {
    for (let row = firstRow; row < sheet.values.length; row++) {
      const asked = askedAt(sheet, row, field, ask[field]);
      if (asked !== '' && asked !== askedAt(sheet, row, field, first[field])) return false;
    }
    return true;
  });
}

/** Whether two columns give the same code wherever both give one. */
export function agree(sheet: SheetContent, firstRow: number, column: number, other: number | undefined): boolean {
  if (other === undefined) return false;
  return sheet.values.slice(firstRow).every((_, at) => {
    const one = parseCode(textAt(sheet, firstRow + at, column)).qualification;
    const two = parseCode(textAt(sheet, firstRow + at, other)).qualification;
    return one === '' || one === two;
  });
}
