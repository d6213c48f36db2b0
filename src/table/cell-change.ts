import { calendarDate, cellKey, inSheetOrder, type CalendarDate, type Cell } from '../entries';
import { serialOfDate } from '../excel-values';
import { CATALOGUE, type Finding, type Fix } from '../rules';
import type { CellValue, SheetContent } from './sheet-content';

/** New content for a cell: a text, which stays one whatever it looks like, or a day; an empty text empties the cell. */
export interface CellChange extends Cell {
  /** The text that the cell had. */
  readonly before: string;
  readonly after: string | { readonly day: CalendarDate };
}

const RANK = new Map(CATALOGUE.map(({ id }, rank) => [id, rank]));

/** A change with the rule that asks for it. */
interface RuledChange {
  readonly rule: string;
  readonly change: CellChange;
}

/**
 * The certain fixes of findings as one change a cell, by row and column. Where several rules have a fix for a cell, the
 * one that comes last in the catalogue wins: each starts from the text without its stray spaces, and the rules on how
 * cells are stored come first.
 */
export function ruledChangesOf(findings: readonly Finding[]): RuledChange[] {
  const ranked = [...findings].sort((one, other) => (RANK.get(one.rule) ?? 0) - (RANK.get(other.rule) ?? 0));
  const changes = new Map<string, RuledChange>();
  for (const { rule, fixes } of ranked) {
    for (const fix of fixes) {
      const key = cellKey(fix);
      const before = changes.get(key)?.change.before ?? fix.before;
      changes.set(key, { rule, change: { ...changeOf(fix), before } });
    }
  }
  return [...changes.values()].sort(({ change: one }, { change: other }) => inSheetOrder(one, other));
}

/** The same without their rules. */
export function changesOf(findings: readonly Finding[]): CellChange[] {
  return ruledChangesOf(findings).map(({ change }) => change);
}

function changeOf({ row, column, before, after, as }: Fix): CellChange {
  if (as !== 'day') return { row, column, before, after };
  const [day = '', month = '', year = ''] = after.split('/');
  const date = calendarDate(Number(year), Number(month), Number(day));
  if (date === null) throw new Error(`${after} is offered as a day, and is none.`);
  return { row, column, before, after: { day: date } };
}

/** The sheet with the changes made, as it reads when they are written: texts in the format for text, days in one for dates. */
export function changeCells(sheet: SheetContent, changes: readonly CellChange[]): SheetContent {
  const values = [...sheet.values];
  const formats = [...sheet.formats];
  const shown = [...sheet.shown];
  for (const { row, column, after } of changes) {
    values[row] = placed<CellValue>(values[row], column, contentOf(after), null);
    formats[row] = placed(formats[row], column, typeof after === 'string' ? '@' : 'dd/mm/yyyy', undefined);
    shown[row] = placed(shown[row], column, undefined, undefined);
  }
  return { ...sheet, values, formats, shown };
}

function contentOf(after: CellChange['after']): CellValue {
  if (typeof after !== 'string') return serialOfDate(after.day);
  return after === '' ? null : after;
}

function placed<Item>(row: readonly Item[] | undefined, column: number, item: Item, empty: Item): Item[] {
  const cells = [...(row ?? [])];
  while (cells.length < column) cells.push(empty);
  cells[column] = item;
  return cells;
}
