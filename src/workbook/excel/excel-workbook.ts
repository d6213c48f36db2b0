import type { Cell } from '../../entries';
import type { Annotation, CellChange, ReportSheet, SheetContent, TableSheet } from '../../table';
import type { LiveWorkbook, ReadOptions, SheetSummary, Watcher } from '../workbook';
import { asOneStep, inExcel } from './in-excel';
import { goToCell } from './live/go-to';
import { readSettings, writeSettings } from './live/kept-settings';
import { obstacleOf } from './live/obstacle';
import { watchSheets } from './live/watch';
import { readSheet } from './read/read-sheet';
import type * as Writing from './write';
import type { KnownBook } from './write/known-book';

/**
 * The workbook that is open in Excel. Nothing is kept of it but what saves requests, so that what another pane or another user
 * writes meanwhile does no harm. Everything works from ExcelApi 1.14 (Excel 2021) on.
 */
export class ExcelWorkbook implements LiveWorkbook {
  #known: KnownBook = { sheetIds: [], from1904: null };
  #turn: Promise<unknown> = Promise.resolve();

  /** ExcelApi 1.1; one request; undo is kept. */
  async sheets(): Promise<readonly SheetSummary[]> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      this.#known = { ...this.#known, sheetIds: worksheets.items.map(({ id }) => id) };
      return worksheets.items.map(({ name, visibility }) => ({ name, visible: visibility === 'Visible' }));
    });
  }

  /**
   * ExcelApi 1.9, and 1.13 for merged cells; one request and one more for each 50,000 cells; undo is kept, but for sheets with
   * blanks that may be merged, for which older Excels forget what can be undone (see mayHoldMerges).
   */
  async read(sheet: string, options: ReadOptions = {}): Promise<SheetContent> {
    const { content, from1904 } = await readSheet(sheet, options, this.#known.from1904);
    this.#known = { ...this.#known, from1904 };
    return content;
  }

  /**
   * ExcelApi 1.13; one request to look for marks, one more for each of: sheets that were not known, marks and columns that are
   * there, each 20,000 cells of columns, each report that is there; then one for each 0.7 MB that is to change, or none. Excel cannot undo
   * it, and older Excels forget what was before; from ExcelApi 1.20 on, one step undoes it.
   */
  async apply(annotation: Annotation): Promise<void> {
    return this.#write(({ applyAnnotation }) =>
      asOneStep((context) => applyAnnotation(context, annotation, this.#known)),
    );
  }

  /**
   * ExcelApi 1.4; two requests, one more for each further 20,000 cells or 0.7 MB, and one where it is not known yet how the workbook counts its
   * days. The user can undo it.
   */
  async change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    return this.#write(({ changeCellsIn }) =>
      asOneStep((context) => changeCellsIn(context, sheet, changes, this.#known)),
    );
  }

  /**
   * ExcelApi 1.13; one request to look for sheets, two for each that is there, one for names of tables, and one for each 0.7 MB. Excel cannot undo it, and older
   * Excels forget what was before.
   */
  async writeForms(sheets: readonly ReportSheet[]): Promise<void> {
    return this.#write(({ writeForms }) => asOneStep((context) => writeForms(context, sheets, this.#known)));
  }

  /** ExcelApi 1.13; requests as for read, and three more, or as for a form where the sheet is new. Undo as for a form. */
  async append(sheet: TableSheet): Promise<void> {
    return this.#write(async ({ appendLines, writeNew }) => {
      const name = sheet.name.toLowerCase();
      const known = (await this.sheets()).find((one) => one.name.toLowerCase() === name);
      if (!known) return asOneStep((context) => writeNew(context, sheet, this.#known));
      const content = await this.read(known.name);
      return asOneStep((context) => appendLines(context, sheet, content, this.#known));
    });
  }

  /** ExcelApi 1.1; one request; undo is kept. */
  async activeSheet(): Promise<string> {
    return inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  }

  /** ExcelApi 1.1; two requests; undo is kept. */
  async goTo(sheet: string, cell: Cell): Promise<void> {
    return inExcel((context) => goToCell(context, sheet, cell));
  }

  /** ExcelApi 1.9, and 1.17 to be told of new names; one request, and one more for names of sheets; undo is kept. */
  async watch(watcher: Watcher): Promise<() => void> {
    return watchSheets(watcher);
  }

  /** ExcelApi 1.5; two requests; undo is kept. */
  async settings(): Promise<unknown> {
    return inExcel(readSettings);
  }

  /** ExcelApi 1.5; two requests; older Excels forget what can be undone. */
  async saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#write(() => inExcel((context) => writeSettings(context, settings)));
  }

  /** ExcelApi 1.8; one request; undo is kept. A digital signature, of which Excel does not tell, is none of the reasons. */
  async obstacle(sheet: string): Promise<string | null> {
    return inExcel((context) => obstacleOf(context, sheet));
  }

  /** One after the other: each starts from what the one before wrote. What writes is a part of its own, loaded when it is first needed. */
  async #write<Result>(change: (writing: typeof Writing) => Promise<Result>): Promise<Result> {
    const next = async (): Promise<Result> => change(await import('./write'));
    const turn = this.#turn.then(next, next);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
