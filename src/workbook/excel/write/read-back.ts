import { cellAddress, type Cell } from '../../../entries';
import { WorkbookError } from '../../workbook';
import { untracked } from '../find-sheet';
import { excelWords } from '../../words/excel';

/** What cells were given, by row and column of their range; null where one was left alone. */
export type Given = readonly (readonly (string | number | boolean | null)[])[];

/** A range that was written, in the sheet that it is in. */
export interface Written {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly given: Given;
}

/** Looks at what was written, once its request is done. Throws WorkbookError where something else stands there. */
export type Check = () => Promise<void>;

interface Difference {
  readonly cell: Cell;
  readonly given: string | number | boolean;
  readonly found: unknown;
}

/**
 * Asks for what stands in a range behind what was written into it, in the same request: Excel is reported to write over filtered rows into
 * other cells than it was told (OfficeDev/office-js#224, xlwings/xlwings#747), without an error. An apostrophe in front, which Excel may
 * take for its mark of a text and leave out, is written once more and doubled, with one request more; where it is left out even so,
 * the rest of the text is right.
 */
export function readBack(range: Excel.Range, written: Written): Check {
  range.load('values');
  return async () => {
    const differences = differencesIn(range, written);
    const eaten = differences.filter(isWithoutApostrophe);
    if (eaten.length < differences.length) throw wroteElse(written.sheetName, differences);
    if (eaten.length === 0) return;
    const { sheet } = written;
    const again = eaten.map(({ cell, given }) => {
      const one = untracked(sheet.getCell(cell.row, cell.column));
      one.values = [[`'${given}`]];
      one.load('values');
      return { one, cell, given };
    });
    await sheet.context.sync();
    const wrong = again
      .map(({ one, cell, given }): Difference => ({ cell, given, found: valueOf(one) }))
      .filter((difference) => !isAsGiven(difference.given, difference.found) && !isWithoutApostrophe(difference));
    if (wrong.length > 0) throw wroteElse(written.sheetName, wrong);
  };
}

/** Whether a cell holds what it was to hold, but for an apostrophe in front that Excel cannot keep. */
export function holds(given: string | number, found: unknown): boolean {
  return isAsGiven(given, found) || isWithoutApostrophe({ given, found });
}

function differencesIn({ values }: Excel.Range, { top, left, given }: Written): Difference[] {
  return given.flatMap((line, row) =>
    line.flatMap((one, column): Difference[] => {
      const found: unknown = values[row]?.[column];
      if (one === null || isAsGiven(one, found)) return [];
      return [{ cell: { row: top + row, column: left + column }, given: one, found }];
    }),
  );
}

function valueOf({ values }: Excel.Range): unknown {
  return values[0]?.[0];
}

/** Numbers may lose their last digits on the way; lines may end otherwise. */
function isAsGiven(given: string | number | boolean, found: unknown): boolean {
  if (typeof given === 'boolean') return found === given;
  if (typeof given === 'number') {
    return typeof found === 'number' && Math.abs(found - given) <= Math.abs(given) * 1e-12;
  }
  return typeof found === 'string' && found.replace(/\r\n?/g, '\n') === given;
}

function isWithoutApostrophe({ given, found }: Pick<Difference, 'given' | 'found'>): boolean {
  return typeof given === 'string' && given.startsWith("'") && isAsGiven(given.slice(1), found);
}

function wroteElse(sheetName: string, differences: readonly Difference[]): WorkbookError {
  const [first] = differences;
  const address = first ? cellAddress(first.cell) : '';
  const more = differences.length - 1;
  const others = more === 0 ? '' : excelWords.soDoMore(more);
  return new WorkbookError(
    excelWords.notWritten(sheetName, address, quoted(first?.found), quoted(first?.given), others),
  );
}

function quoted(content: unknown): string {
  const text = String(content ?? '');
  return text === '' ? 'nothing' : `'${text.length > 60 ? `${text.slice(0, 59)}…` : text}'`;
}
