import { cellAddress, UserError, type Cell } from '../../entries';
import { connect, sendSheet, serial, type WorkerPort } from '../../taskpane';
import { WorkbookError } from '../../workbook';
import { copyName, openFile, type WorkbookFile } from '../../workbook/file';
import { enteredCells } from './entered-cells';
import type { Changed, Undone, WorkbookWorker } from './messages';
import { refuseProductCells, refuseRecords } from './protected-cells';
import { cellsOf, edgeOfData, findCells, longestIn } from './search-cells';
import { charactersOf, sheetOutline, shownRow } from './sheet-outline';
import { UndoHistory, type Step, type StepAbout, type UndoState } from './undo-history';
import { openingWords } from '../words/page';

/** Cells that a search gives at most. */
const MOST_FOUND = 10_000;

/** The worker's side: holds the workbook. Nothing here knows of a worker, so that tests run it where they are. */
export function workbookWorker(port: WorkerPort): void {
  let opened: WorkbookFile | null = null;
  let history = new UndoHistory();
  let step: Step | null = null;
  const inTurn = serial();

  function workbook(): WorkbookFile {
    if (opened === null) throw new Error('No workbook is open in the worker.');
    return opened;
  }

  function take(file: WorkbookFile): void {
    opened = file;
    history = new UndoHistory();
    file.watchChanges((change) => {
      if (step !== null) history.record(step, change);
    });
  }

  /** Writes one after the other, so that it is known to which step a change belongs. */
  function write<Result>(of: Step | null, act: () => Promise<Result>): Promise<Result> {
    return inTurn(async () => {
      step = of;
      return act();
    });
  }

  async function written(of: Step, act: () => Promise<void>): Promise<UndoState> {
    await write(of, act);
    return history.state();
  }

  async function changed(of: Step, act: () => Promise<readonly Cell[]>): Promise<Changed> {
    return { formulas: await write(of, act), undo: history.state() };
  }

  /** Undone and redone is what was done; choices that were kept stay as they are. */
  async function restored(act: () => Promise<StepAbout | null>): Promise<Undone> {
    return { about: await write(null, act), undo: history.state() };
  }

  async function keepingChoices(holdsChoices: boolean, act: () => Promise<void>): Promise<void> {
    const kept = await workbook().settings();
    await act();
    if (holdsChoices && typeof kept === 'object' && kept !== null) await workbook().saveSettings({ ...kept });
  }

  connect<object, WorkbookWorker>(
    port,
    {
      open: async ({ name, bytes }) => {
        const file = await openFile(name, bytes);
        take(file.workbook);
        return { savedAs: copyName(name, 'checked', file), textWith: file.textWith };
      },
      sheets: async () => workbook().sheets(),
      settings: async () => workbook().settings(),
      bytes: () => inTurn(() => workbook().toBytes()),
      read: async (sheet, post) => sendSheet(await workbook().read(sheet), post),
      outline: async (sheet) =>
        sheetOutline(await workbook().read(sheet), await workbook().marks(sheet), await workbook().layout(sheet)),
      rows: async ({ sheet, first, count }) => {
        const content = await workbook().read(sheet);
        return Array.from({ length: count }, (_, index) => shownRow(content, first + index));
      },
      find: async ({ sheet, text }) => findCells(await workbook().read(sheet), text, MOST_FOUND),
      edge: async ({ sheet, from, direction }) => edgeOfData(await workbook().read(sheet), from, direction),
      texts: async ({ sheet, ...range }) => cellsOf(await workbook().read(sheet), range),
      longest: async ({ sheet, column }) => longestIn(await workbook().read(sheet), column),
      annotate: ({ step, annotations }) => written(step, () => workbook().annotate(...annotations)),
      writeSummary: ({ step, summary }) => written(step, () => workbook().writeSummary(summary)),
      change: ({ step, sheet, changes }) => changed(step, () => workbook().change(sheet, changes)),
      fill: ({ step, filling }) => written(step, () => workbook().fill(filling)),
      enter: ({ step, sheet, cells }) =>
        changed(step, async () => {
          refuseProductCells(sheet, cells, await workbook().writtenCells(sheet));
          const locked = await workbook().lockedCell(sheet, cells);
          if (locked !== null) throw new WorkbookError(openingWords.locked(cellAddress(locked)));
          return workbook().type(sheet, enteredCells(cells, await workbook().read(sheet)));
        }),
      moveRows: ({ step, sheet, move, like }) =>
        written(step, async () => {
          refuseRecords(sheet);
          return workbook().moveRows(sheet, move, like);
        }),
      setWidth: ({ step, sheet, column, width }) =>
        written(step, () => workbook().setWidth(sheet, column, charactersOf(width))),
      writeSheets: ({ step, sheets }) => written(step, () => workbook().writeSheets(sheets)),
      append: ({ step, table }) => written(step, () => workbook().append(table)),
      saveSettings: ({ step, settings }) => written(step, () => workbook().saveSettings(settings)),
      undo: () =>
        restored(() =>
          history.undo(({ changes, holdsChoices }) => keepingChoices(holdsChoices, () => workbook().revert(changes))),
        ),
      redo: () =>
        restored(() =>
          history.redo(({ changes, holdsChoices }) => keepingChoices(holdsChoices, () => workbook().repeat(changes))),
        ),
    },
    { meaningOf },
  );
}

/** Browsers say by a RangeError that there is no more memory. */
function meaningOf(error: unknown): unknown {
  const isMemory = error instanceof RangeError && /memory|allocation|length/i.test(error.message);
  return isMemory ? new UserError(openingWords.noMemory) : error;
}
