import type { Watcher } from '../../workbook';
import { parseAreas } from '../../../excel-values';
import { hasExcelApi } from '../capabilities';
import { inExcel } from '../in-excel';

/** What Excel says of a change or a selection. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly address: string;
}

/**
 * Tells the watcher what the user does, until the function that is returned is called. Changes that the product makes itself are
 * left out; those of somebody else who works in the same workbook are not. Registering takes two requests and keeps what can be
 * undone.
 */
export async function watchSheets(watcher: Watcher): Promise<() => void> {
  const names = new SheetNames();
  let isStopped = false;
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = async (event: SheetEvent): Promise<void> => {
      const name = await names.of(event.worksheetId);
      if (!isStopped) watcher.changed(name);
    };
    const anySheet = async (): Promise<void> => {
      names.forget();
      if (!isStopped) watcher.changed(null);
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add((event) => (isOurs(event) ? Promise.resolve() : changed(event))),
      worksheets.onSelectionChanged.add(async (event) => {
        const name = await names.of(event.worksheetId);
        const cell = firstCell(event.address);
        if (!isStopped && name !== null && cell !== null) watcher.selected(name, cell);
      }),
      // Of what a sort moved, Excel tells nothing else.
      worksheets.onRowSorted.add(changed),
      worksheets.onColumnSorted.add(changed),
      worksheets.onDeleted.add(anySheet),
      // Before ExcelApi 1.17 nobody tells that a sheet was renamed; it shows when the sheet is read again under its old name.
      ...(hasExcelApi('1.17') ? [worksheets.onNameChanged.add(anySheet)] : []),
    ];
    await context.sync();
    return added;
  });
  return () => {
    isStopped = true;
    const context = handlers[0]?.context;
    if (!context) return;
    for (const handler of handlers) handler.remove();
    // Where the workbook is gone, so are the handlers; nobody is told anything from here on either way.
    context.sync().catch(() => undefined);
  };
}

/** Excel says since ExcelApi 1.14 whose change it was. */
function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === 'ThisLocalAddin';
}

/** The cell at the top left of `B2:D7`, `A:A` or `3:3`, or of the first of several areas. */
function firstCell(address: string): { readonly row: number; readonly column: number } | null {
  const [area] = parseAreas(address);
  return area ? { row: area.top, column: area.left } : null;
}

/** The names of the sheets by their ids, asked for once. */
class SheetNames {
  #names: Promise<ReadonlyMap<string, string>> | null = null;

  forget(): void {
    this.#names = null;
  }

  /** Null where the sheet is gone, or Excel does not say. */
  async of(id: string): Promise<string | null> {
    const known = this.#names;
    const name = (await this.#all()).get(id);
    if (name !== undefined || known === null) return name ?? null;
    this.forget();
    return (await this.#all()).get(id) ?? null;
  }

  #all(): Promise<ReadonlyMap<string, string>> {
    this.#names ??= namesById().catch(() => {
      // An event is a hint, and one without the name of its sheet is still one.
      this.forget();
      return new Map<string, string>();
    });
    return this.#names;
  }
}

async function namesById(): Promise<ReadonlyMap<string, string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
