import type { NamedBytes } from '../../src/edi';
import type { CalendarDate, Cell } from '../../src/entries';
import { serialOfDate } from '../../src/excel-values';
import {
  changeCells,
  fillCells,
  type Annotation,
  type CellChange,
  type CellValue,
  type Filling,
  type ProductCell,
  type ProductSheet,
  type SheetContent,
  type TableSheet,
} from '../../src/table';
import type { FileToSave, PaneHost, Saved } from '../../src/taskpane/host';
import { WorkbookError, type LiveWorkbook, type Watcher } from '../../src/workbook';
import { checkWorker } from '../../src/taskpane/worker/check-worker';
import { WorkerHere } from './worker-here';

/** A workbook that lives in memory, and what was done to it. */
export class MemoryWorkbook implements LiveWorkbook {
  readonly annotated: Annotation[] = [];
  readonly summaries: (ProductSheet | null)[] = [];
  readonly gone: { sheet: string; cell: Cell }[] = [];
  readonly forms: ProductSheet[] = [];
  kept: Readonly<Record<string, unknown>> | null = null;
  inTheWay: string | null = null;
  /** What could not be done beside the next thing that is written. */
  notDone: string[] = [];
  front: string;
  sheetsRead: string[] = [];
  /** Called before a sheet is read; may wait or throw. */
  beforeRead: (sheet: string) => Promise<void> = () => Promise.resolve();
  #watchers = new Set<Watcher>();
  #sheets: Map<string, SheetContent>;

  constructor(sheets: readonly SheetContent[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    this.front = sheets[0]?.name ?? '';
  }

  async sheets(): Promise<{ name: string; visible: boolean }[]> {
    return [...this.#sheets.keys()].map((name) => ({ name, visible: true }));
  }

  async read(name: string): Promise<SheetContent> {
    await this.beforeRead(name);
    const sheet = this.#sheets.get(name);
    if (!sheet) throw new WorkbookError(`There is no sheet "${name}".`);
    this.sheetsRead.push(name);
    return sheet;
  }

  async annotate(...annotations: readonly Annotation[]): Promise<void> {
    for (const annotation of annotations) this.#annotateOne(annotation);
  }

  /** Of what is written, the added columns stand in the sheet. */
  #annotateOne(annotation: Annotation): void {
    const { sheet, headingRow, columns } = annotation;
    const before = this.annotated.filter((one) => one.sheet === sheet).flatMap((one) => one.columns);
    this.annotated.push(annotation);
    const content = this.#sheets.get(sheet);
    if (!content) return;
    const values = content.values.map((row) => [...(row ?? [])]);
    for (const { column } of before) for (const row of values) row[column] = null;
    for (const { column, heading, cells } of columns) {
      (values[headingRow] ??= [])[column] = heading;
      for (const { row, value } of cells)
        (values[row] ??= [])[column] = typeof value === 'string' ? value : value.pounds;
    }
    this.put({ ...content, values });
  }

  remarks(): readonly string[] {
    return this.notDone.splice(0);
  }

  async writeSummary(summary: ProductSheet | null): Promise<void> {
    this.summaries.push(summary);
  }

  async change(name: string, changes: readonly CellChange[]): Promise<readonly Cell[]> {
    this.put(changeCells(await this.read(name), changes));
    return [];
  }

  async fill(filling: Filling): Promise<void> {
    this.put(fillCells(await this.read(filling.sheet), filling));
  }

  async writeSheets(sheets: readonly ProductSheet[]): Promise<void> {
    this.forms.push(...sheets);
    for (const { name, rows } of sheets) {
      this.put({
        name,
        values: rows.map((row) => row.map(valueOf)),
        formats: rows.map((row) => row.map(formatOf)),
        shown: [],
        hiddenRows: [],
        merges: [],
        struck: [],
      });
    }
  }

  async append(sheet: TableSheet): Promise<void> {
    const known = this.#sheets.get(sheet.name);
    const lines = sheet.rows.map((row) => row.map(valueOf));
    const values = known ? [...known.values, ...lines.slice(sheet.table.headingRow + 1)] : lines;
    this.put({ name: sheet.name, values, formats: [], shown: [], hiddenRows: [], merges: [], struck: [] });
  }

  async activeSheet(): Promise<string> {
    return this.front;
  }

  async goTo(sheet: string, cell: Cell): Promise<void> {
    if (!this.#sheets.has(sheet)) throw new WorkbookError(`Sheet "${sheet}" is gone.`);
    this.gone.push({ sheet, cell });
  }

  async watch(watcher: Watcher): Promise<() => void> {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async settings(): Promise<unknown> {
    return this.kept;
  }

  async saveSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.kept = JSON.parse(JSON.stringify(settings)) as Record<string, unknown>;
  }

  async obstacle(): Promise<string | null> {
    return this.inTheWay;
  }

  /** The user types: the sheet is another, and the watchers hear of it. */
  type(sheet: SheetContent): void {
    this.put(sheet);
    for (const watcher of this.#watchers) watcher.changed(sheet.name);
  }

  select(sheet: string, cell: Cell): void {
    for (const watcher of this.#watchers) watcher.selected(sheet, cell);
  }

  put(sheet: SheetContent): void {
    this.#sheets.set(sheet.name, sheet);
  }
}

/** A place for the pane with a workbook in memory and workers that run here. */
export class TestHost<Book extends LiveWorkbook = MemoryWorkbook> implements PaneHost {
  readonly workers: WorkerHere[] = [];
  readonly saved: FileToSave[] = [];
  readonly remembered = new Map<string, string>();
  readonly theme = { isDark: () => false, subscribe: () => () => undefined };
  saving: Saved = { kind: 'saved' };
  /** What stands beside the page on its host. */
  site: NamedBytes | null = null;

  constructor(
    readonly workbook: Book,
    public day: CalendarDate = '2027-02-01',
    readonly kind: PaneHost['kind'] = 'workbench',
  ) {}

  async save(file: FileToSave): Promise<Saved> {
    this.saved.push(file);
    return this.saving;
  }

  today(): CalendarDate {
    return this.day;
  }

  siteYearFile(): Promise<NamedBytes | null> {
    return Promise.resolve(this.site);
  }

  startWorker(): WorkerHere {
    const worker = new WorkerHere(checkWorker);
    this.workers.push(worker);
    return worker;
  }

  remember(key: string, text: string): boolean {
    this.remembered.set(key, text);
    return true;
  }

  recall(key: string): string | null {
    return this.remembered.get(key) ?? null;
  }

  async forgetKept(): Promise<void> {
    this.remembered.clear();
  }
}

/** A cell as it reads once it is written. */
function valueOf(cell: ProductCell): CellValue {
  if (typeof cell === 'string') return cell;
  if ('text' in cell) return cell.text;
  if ('count' in cell) return cell.count;
  if ('pounds' in cell) return cell.pounds;
  if ('day' in cell) return serialOfDate(cell.day);
  return null;
}

function formatOf(cell: ProductCell): string | undefined {
  return typeof cell === 'object' && 'day' in cell ? 'dd/mm/yyyy' : undefined;
}
