import type { Cell } from '../../entries';
import type { Annotation, CellChange, Filling, ProductSheet, SheetContent, TableSheet } from '../../table';
import type { LiveWorkbook, ReadOptions, SheetSummary, Watcher } from '../workbook';
import { asOneStep, inExcel } from './in-excel';
import { readSettings } from './live/kept-settings';
import { obstacleOf } from './live/obstacle';
import { sheetInFront } from './live/sheet-in-front';
import { watchSheets } from './live/watch';
import type { HeldRows } from './read/held-rows';
import type * as Writing from './write';
import type { KnownBook } from './write/known-book';

/**
 * The workbook that is open in Excel. Nothing is kept of it but what saves requests and what tells rows apart, so that what another pane
 * or another user writes meanwhile does no harm: beside rows that are not those that were read, nothing is written. Everything works
 * from ExcelApi 1.14 (Excel 2021) on. What is written into cells is read back in the same request and compared; where something else
 * stands there, WorkbookError says so and nothing more is written. What each method believes of Excel beyond its documentation are the
 * probes (test/excel-host/probe) that it names.
 */
export class ExcelWorkbook implements LiveWorkbook {
  #known: KnownBook = { sheetIds: [], from1904: null };
  #turn: Promise<unknown> = Promise.resolve();
  readonly #held = new Map<string, HeldRows>();
  readonly #remarks = new Set<string>();
  readonly #tell = (remark: string): void => void this.#remarks.add(remark);

  constructor() {
    // What reads sheets is a part of its own, and wanted first: it comes while Excel is asked for its sheets.
    void import('./read/read-sheet').catch(() => undefined);
  }

  /**
   * ExcelApi 1.1. One request; what can be undone is kept.
   * Probes: none.
   */
  async sheets(): Promise<readonly SheetSummary[]> {
    return inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      this.#known = { ...this.#known, sheetIds: worksheets.items.map(({ id }) => id) };
      return worksheets.items.map(({ name, visibility }) => ({
        name,
        visible: visibility === 'Visible',
        ...(visibility === 'VeryHidden' ? { isVeryHidden: true } : {}),
      }));
    });
  }

  /**
   * ExcelApi 1.9, and 1.13 for merged cells. One request, and one more for each 50,000 cells; where cells have several fonts, or some are
   * struck through, up to three besides. What can be undone is kept, but for many fonts (see looksIn) and for sheets with blanks that may
   * be merged (see mayHoldMerges), where older Excels forget it.
   * Probes: hidden-rows, special-cells-in-protected-sheet, merged-areas, text-in-narrow-columns, a-request-that-fails-half-way.
   */
  async read(sheet: string, options: ReadOptions = {}): Promise<SheetContent> {
    const { readSheet } = await import('./read/read-sheet');
    const { content, from1904, held } = await readSheet(sheet, options, this.#known.from1904, this.#tell);
    this.#known = { ...this.#known, from1904 };
    this.#held.set(content.name.toLowerCase(), held);
    return content;
  }

  /**
   * ExcelApi 1.12, 1.13 where a table of the user's is to be made smaller again, and 1.14 where marks are there already. One request to
   * look, and more where Excel refuses to tell conditional formats; one more for marks and widths, where columns of ours are hidden, and for each
   * 10,000 cells of columns.
   * Then one where marks are to be replaced and one for each 0.7 MB that is not yet as it is to be, or none: then what can be undone is
   * kept. What is written is no step that the user can undo, and older Excels forget the steps before; from ExcelApi 1.20 on it is one
   * step.
   * Probes: read-back-in-one-request, array-over-filtered-rows, single-cell-in-filtered-row, hidden-rows, number-formats,
   * texts-in-cells-for-texts, apostrophe-in-front, null-leaves-a-cell-alone, ids-of-conditional-formats, one-rule-over-many-areas,
   * table-takes-in-columns, width-of-hidden-column, names-of-a-sheet, chains-on-what-is-not-there, a-request-that-fails-half-way.
   */
  async annotate(...annotations: readonly Annotation[]): Promise<void> {
    for (const annotation of annotations) {
      const key = annotation.sheet.toLowerCase();
      await this.#write(({ annotate }) =>
        asOneStep((context) => annotate(context, annotation, this.#tell, this.#held.get(key))),
      );
    }
  }

  /**
   * ExcelApi 1.9, and 1.13 where a table is there already. One request to look; one more for sheets that are not known yet, and for the
   * summary that is there. Then one for each 0.7 MB, or none, and one to set its printing up. Undo as for annotate.
   * Probes: read-back-in-one-request, number-formats, texts-in-cells-for-texts, apostrophe-in-front, bare-address-of-a-table, page-set-up,
   * names-of-a-sheet, very-hidden-sheet.
   */
  async writeSummary(summary: ProductSheet | null): Promise<void> {
    return this.#write(({ writeSummary }) =>
      asOneStep((context) => writeSummary(context, summary, this.#known, this.#tell)),
    );
  }

  /**
   * ExcelApi 1.12. Three requests; one more for each further 10,000 cells or 0.7 MB, where it is not known yet how the workbook counts its
   * days, and where Excel leaves out an apostrophe in front. The user can undo it.
   * Probes: read-back-in-one-request, array-over-filtered-rows, single-cell-in-filtered-row, hidden-rows, texts-in-cells-for-texts,
   * apostrophe-in-front, null-leaves-a-cell-alone, spilled-cells, chains-on-what-is-not-there.
   */
  async change(sheet: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    const key = sheet.toLowerCase();
    return this.#write(async ({ changeCellsIn }) => {
      const held = this.#held.get(key);
      const left = await asOneStep((context) => changeCellsIn(context, sheet, changes, this.#known, held));
      this.#held.delete(key);
      return left;
    });
  }

  /**
   * ExcelApi 1.12, and 1.13 to make a table longer. Three requests; one more where rows are put in, for each further 10,000 cells or 0.7 MB, where
   * the sheet has tables, where it is not known yet how the workbook counts its days, and where Excel leaves out an apostrophe in front. The user
   * can undo it, but for rows that are put in and a table that grows: older Excels forget the steps before that.
   * Probes: rows-put-in, read-back-in-one-request, array-over-filtered-rows, single-cell-in-filtered-row, hidden-rows, texts-in-cells-for-texts,
   * apostrophe-in-front, null-leaves-a-cell-alone, spilled-cells, chains-on-what-is-not-there.
   */
  async fill(filling: Filling): Promise<void> {
    const key = filling.sheet.toLowerCase();
    return this.#write(async ({ fillCellsIn }) => {
      const [held, done] = [this.#held.get(key), { rowsArePutIn: false }];
      await asOneStep((context) => fillCellsIn(context, filling, this.#known, { held, done }));
      this.#held.delete(key);
    });
  }

  /**
   * ExcelApi 1.9, and 1.13 where a table is there already. Two requests to look for sheets, two for each that is there, one for names of
   * tables, one for each 0.7 MB, and one to set up the printing of each, or one for each part of that where Excel refuses some. Undo as
   * for annotate.
   * Probes: read-back-in-one-request, number-formats, texts-in-cells-for-texts, apostrophe-in-front, bare-address-of-a-table, page-set-up,
   * names-of-a-sheet.
   */
  async writeSheets(sheets: readonly ProductSheet[]): Promise<void> {
    return this.#write(({ writeSheets }) =>
      asOneStep((context) => writeSheets(context, sheets, this.#known, this.#tell)),
    );
  }

  /**
   * ExcelApi 1.9, and 1.13 to make a table longer. The requests of read and three more, one more where rows below are hidden; or where the
   * sheet is new those of writeSheets. Undo as for annotate.
   * Probes: single-cell-in-filtered-row, hidden-rows, merged-areas, chains-on-what-is-not-there, and those of writeSheets.
   */
  async append(sheet: TableSheet): Promise<void> {
    return this.#write(async ({ appendLines, writeNew }) => {
      const name = sheet.name.toLowerCase();
      const known = (await this.sheets()).find((one) => one.name.toLowerCase() === name);
      if (!known) return asOneStep((context) => writeNew(context, sheet, this.#known, this.#tell));
      const content = await this.read(known.name);
      return asOneStep((context) => appendLines(context, sheet, content, this.#known));
    });
  }

  /**
   * ExcelApi 1.1. One request, and one more where a sheet of another kind is in front; what can be undone is kept.
   * Probes: none.
   */
  async activeSheet(): Promise<string> {
    return inExcel(sheetInFront);
  }

  /**
   * ExcelApi 1.4. Two requests; what can be undone is kept.
   * Probes: chains-on-what-is-not-there.
   */
  async goTo(sheet: string, cell: Cell): Promise<void> {
    const { goToCell } = await import('./live/go-to');
    return inExcel((context) => goToCell(context, sheet, cell));
  }

  /**
   * ExcelApi 1.10, and 1.17 to be told of new names. One request, and one more for the names of sheets at the first event; what can be
   * undone is kept.
   * Probes: none.
   */
  async watch(watcher: Watcher): Promise<() => void> {
    return watchSheets(watcher);
  }

  /**
   * ExcelApi 1.5. One request, and one more where choices are kept; what can be undone is kept.
   * Probes: foreign-xml.
   */
  async settings(): Promise<unknown> {
    return inExcel(readSettings);
  }

  /**
   * ExcelApi 1.5. Two requests, and two more where Excel does not take what it is given. Not a step that the user can undo; older Excels
   * forget the steps before.
   * Probes: foreign-xml.
   */
  async saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    return this.#write(({ keepSettings }) => inExcel((context) => keepSettings(context, settings)));
  }

  /**
   * ExcelApi 1.8. One request; what can be undone is kept. Of a digital signature Excel does not tell.
   * Probes: chains-on-what-is-not-there.
   */
  async obstacle(sheet: string | null): Promise<string | null> {
    return inExcel((context) => obstacleOf(context, sheet));
  }

  remarks(): readonly string[] {
    const remarks = [...this.#remarks];
    this.#remarks.clear();
    return remarks;
  }

  /** One after the other: each starts from what the one before wrote. What writes is a part of its own, loaded when it is first needed. */
  async #write<Result>(change: (writing: typeof Writing) => Promise<Result>): Promise<Result> {
    const next = async (): Promise<Result> => change(await import('./write'));
    const turn = this.#turn.then(next, next);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
