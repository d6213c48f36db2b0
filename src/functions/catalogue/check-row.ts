import { FIELDS, FIELD_TABLE, groupBy, type Field, type FieldColumns } from '../../entries';
import { assess } from '../../assessment';
import { NO_REGISTER } from '../../register';
import { CATALOGUE, checkEach, needsOnlyItsRow, type Rule } from '../../rules';
import { checkWords, readEntries, detectColumns, plainSheet, type SheetContent } from '../../table';
import { FunctionProblem } from '../function-problem';
import { plainValue } from '../plain-value';
import type { FunctionSource } from '../reference-source';
import type { Argument } from '../spread';
import { catalogueWords } from '../words/catalogue';

const words = catalogueWords.checkRow;

/** The rules that a row can be judged by alone, on any day: nothing of deadlines, attempts, fees and other rows. */
export const ROW_RULES: readonly Rule[] = CATALOGUE.filter(
  (rule) => (rule.scope === 'candidate' || rule.scope === 'entry') && needsOnlyItsRow(rule),
);

/**
 * What the rules find in each row, in words, the gravest first; empty where they find nothing, and a problem where a cell that is read
 * holds an error. Throws FunctionProblem where the headings are not understood.
 */
export function checkRows(
  rows: Argument,
  headings: Argument,
  { reference, day }: FunctionSource,
): (string | FunctionProblem)[][] {
  const [names, more] = headings ?? [];
  const blocks = rows ?? [];
  if (!names || more) throw new FunctionProblem('value', words.oneHeadingRow);
  if (blocks.some((cells) => cells.length !== names.length)) {
    throw new FunctionProblem('value', words.otherWidths);
  }
  const values = [names, ...blocks].map((cells) => cells.map(plainValue));
  const plain = plainSheet('', values);
  const columns = detectColumns(plain);
  if (columns?.headingRow !== 0) {
    throw new FunctionProblem('value', words.headingsUnclear);
  }
  const list = readEntries(asShown(plain, columns.fields), columns);
  const findings = checkEach(assess({ list, reference, asOf: day, past: [], register: NO_REGISTER }), ROW_RULES);
  const byRow = groupBy(findings, ({ cells }) => cells[0]?.row ?? 0);
  const spoilt = new Map(list.unreadable.map((cell) => [cell.row, spoiltBy(cell)]));
  return blocks.map((_, index) => [spoilt.get(index + 1) ?? checkWords(byRow.get(index + 1) ?? [])]);
}

function spoiltBy({ field, error }: { readonly field: Field; readonly error: string }): FunctionProblem {
  return new FunctionProblem('value', words.errorInCell(FIELD_TABLE[field].words, error));
}

/** Functions get values without their formats: numbers are given their zeros back, and series that became days their look. */
function asShown(sheet: SheetContent, fields: FieldColumns): SheetContent {
  const shown = sheet.values.map((): string[] => []);
  const formats = sheet.values.map((): string[] => []);
  const padded = FIELDS.flatMap((field) => {
    const { digits } = FIELD_TABLE[field];
    const column = fields[field];
    return digits === undefined || column === undefined ? [] : [{ column, digits }];
  });
  sheet.values.forEach((cells, row) => {
    for (const { column, digits } of padded) {
      const value = cells?.[column];
      const line = shown[row];
      if (typeof value === 'number' && line) line[column] = String(value).padStart(digits, '0');
    }
    const column = fields.series ?? -1;
    const line = formats[row];
    if (typeof cells?.[column] === 'number' && line) line[column] = 'dd/mm/yyyy';
  });
  return { ...sheet, shown, formats };
}
