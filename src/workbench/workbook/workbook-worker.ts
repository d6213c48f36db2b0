import { UserError } from '../../entries';
import { connect, sendSheet, type WorkerPort } from '../../taskpane';
import { copyName, openFile, type WorkbookFile } from '../../workbook/file';
import type { WorkbookWorker } from './messages';
import { sheetOutline, shownRow } from './sheet-outline';

/** The worker's side: holds the workbook. Nothing here knows of a worker, so that tests run it where they are. */
export function workbookWorker(port: WorkerPort): void {
  let opened: WorkbookFile | null = null;

  function workbook(): WorkbookFile {
    if (opened === null) throw new Error('No workbook is open in the worker.');
    return opened;
  }

  connect<object, WorkbookWorker>(
    port,
    {
      open: async ({ name, bytes }) => {
        const file = await openFile(name, bytes);
        opened = file.workbook;
        return { savedAs: copyName(name, 'checked', file), textWith: file.textWith };
      },
      sheets: async () => workbook().sheets(),
      settings: async () => workbook().settings(),
      bytes: async () => workbook().toBytes(),
      read: async (sheet, post) => sendSheet(await workbook().read(sheet), post),
      outline: async (sheet) => sheetOutline(await workbook().read(sheet), await workbook().marks(sheet)),
      rows: async ({ sheet, first, count }) => {
        const content = await workbook().read(sheet);
        return Array.from({ length: count }, (_, index) => shownRow(content, first + index));
      },
      annotate: async (annotation) => workbook().annotate(annotation),
      writeSummary: async (summary) => workbook().writeSummary(summary),
      change: async ({ sheet, changes }) => workbook().change(sheet, changes),
      type: async ({ sheet, cell, text }) => workbook().type(sheet, cell, text),
      writeSheets: async (sheets) => workbook().writeSheets(sheets),
      append: async (table) => workbook().append(table),
      saveSettings: async (settings) => workbook().saveSettings(settings),
    },
    { meaningOf },
  );
}

/** Browsers say by a RangeError that there is no more memory. */
function meaningOf(error: unknown): unknown {
  const isMemory = error instanceof RangeError && /memory|allocation|length/i.test(error.message);
  return isMemory ? new UserError(NO_MEMORY) : error;
}

const NO_MEMORY =
  'The workbook needs more memory than this browser gives to a page. Copy the sheet with the candidates into a new workbook, save it as an Excel Workbook (.xlsx) and open that.';
