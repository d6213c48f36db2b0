import { EVENT, type HostEvent } from '../protocol/batch';
import { addressOf, boxOf, LAST_ROW, type Box } from './area';
import { enter } from './cell';
import type { Quirks } from './quirks';
import { movedReferences } from './references';
import { Sheet, type HostName } from './sheet';

/** Sheets by name with what stands in them from A1 on. */
export type Contents = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** A workbook in memory, and what a person does in it. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: HostName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: { readonly id: string; xml: string }[] = [];
  readonly listeners: ((event: HostEvent) => void)[] = [];
  active: Sheet;
  selection = 'A1';
  /** The user looks at a chart sheet, which no add-in can see. */
  isChartInFront = false;
  isReadOnly = false;
  isStructureProtected = false;
  from1904 = false;
  readonly quirks: Quirks = {};
  #ids = 0;
  #isAddIn = false;

  constructor(contents: Contents = { Sheet1: [] }) {
    for (const [name, lines] of Object.entries(contents)) this.add(name).fill(lines);
    const first = this.sheets[0];
    if (!first) throw new Error('A workbook has a sheet.');
    this.active = first;
  }

  newId(kind: string): string {
    this.#ids += 1;
    return `{${kind}-${this.#ids}}`;
  }

  add(name: string): Sheet {
    const sheet = new Sheet(this.newId('sheet'), name);
    sheet.moved = (place) => this.#moveNames(sheet.name, place);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): Sheet {
    const found = this.find(name);
    if (!found) throw new Error(`No sheet ${name} in this test's workbook.`);
    return found;
  }

  find(key: unknown): Sheet | undefined {
    const name = String(key).toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.id === key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === name)
    );
  }

  /** What happens while this runs is the add-in's own doing. */
  byAddIn<Result>(work: () => Result): Result {
    this.#isAddIn = true;
    try {
      return work();
    } finally {
      this.#isAddIn = false;
    }
  }

  /** Somebody typed into a cell, here or in another window. */
  type(sheetName: string, address: string, value: unknown, source: 'Local' | 'Remote' = 'Local'): void {
    const sheet = this.sheet(sheetName);
    const box = boxOf(address);
    if (!box) throw new Error(`${address} is no cell.`);
    enter(sheet.made(box.top, box.left), value);
    this.changed(sheet, box, source);
  }

  /** A person selected cells. */
  select(sheetName: string, address: string): void {
    this.active = this.sheet(sheetName);
    this.selection = address;
    this.tell(EVENT.selectionChanged, { address, workbookId: 'book', worksheetId: this.active.id });
  }

  /** A person sorted the rows of some cells, the first column downwards from A to Z. */
  sort(sheetName: string, top: number, bottom: number): void {
    const sheet = this.sheet(sheetName);
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => sheet.rows.get(top + index) ?? new Map());
    const key = (row: (typeof rows)[number]): string => String(row.get(0)?.value ?? '');
    for (const [index, row] of [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1)).entries()) {
      sheet.rows.set(top + index, row);
    }
    const address = `${top + 1}:${bottom + 1}`;
    this.tell(EVENT.rowsSorted, { address, source: 'Local', worksheetId: sheet.id }, sheet.id);
  }

  /** A person cut a whole column and inserted it left of another. */
  insertCutColumn(sheetName: string, from: number, before: number): void {
    const sheet = this.sheet(sheetName);
    const to = before > from ? before - 1 : before;
    sheet.rearrangeColumns((column) => {
      if (column === from) return to;
      const closed = column > from ? column - 1 : column;
      return closed >= to ? closed + 1 : closed;
    });
    const [left, right] = [Math.min(from, to), Math.max(from, to)];
    this.changed(sheet, { top: 0, left, bottom: LAST_ROW, right });
  }

  /** A person cut a whole column and pasted it over another. */
  pasteCutColumn(sheetName: string, from: number, over: number): void {
    const sheet = this.sheet(sheetName);
    sheet.rearrangeColumns((column) => (column === from ? over : column === over ? null : column));
    for (const column of [from, over]) this.changed(sheet, { top: 0, left: column, bottom: LAST_ROW, right: column });
  }

  rename(from: string, to: string): void {
    const sheet = this.sheet(from);
    for (const name of this.#allNames()) name.formula = renamed(name.formula, from, to);
    sheet.name = to;
  }

  delete(sheetName: string): void {
    const sheet = this.sheet(sheetName);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0] ?? sheet;
    this.tell(EVENT.deleted, { worksheetId: sheet.id, source: 'Local' });
  }

  changed(sheet: Sheet, box: Box, source: 'Local' | 'Remote' = 'Local'): void {
    const triggerSource = this.#isAddIn ? 'ThisLocalAddin' : 'Unknown';
    const content = {
      address: addressOf(box),
      changeType: 'RangeEdited',
      source,
      triggerSource,
      worksheetId: sheet.id,
    };
    this.tell(EVENT.changed, content, sheet.id);
  }

  /** Tells an event about the workbook, and about a sheet where one is given. */
  tell(type: number, content: HostEvent['content'], sheetId?: string): void {
    for (const target of ['Workbook', ...(sheetId === undefined ? [] : [sheetId])]) {
      for (const listener of this.listeners) listener({ type, target, content });
    }
  }

  #allNames(): HostName[] {
    return [...this.names, ...this.sheets.flatMap(({ names }) => names)];
  }

  #moveNames(sheet: string, place: (box: Box) => Box | null): void {
    for (const name of this.#allNames()) name.formula = movedReferences(name.formula, sheet, place);
  }
}

function renamed(formula: string, from: string, to: string): string {
  const quoted = `'${to.replaceAll("'", "''")}'!`;
  return formula.replaceAll(`'${from.replaceAll("'", "''")}'!`, quoted).replaceAll(`${from}!`, quoted);
}
