import { meet } from '../book/area';
import type { Book } from '../book/book';
import type { HostTable, Sheet } from '../book/sheet';
import { HostError, invalid } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import { refuseProtected, type Place } from './context';
import { given } from './given-range';
import { Range } from './range';

/** Shows again what a filter hid; of a table, or the one that belongs to none. */
export function showFiltered(sheet: Sheet, of: HostTable | null): void {
  for (const row of sheet.filtered.get(of) ?? []) sheet.hiddenRows.delete(row);
  sheet.filtered.delete(of);
}

/** The tables of one sheet, or of all. */
export class Tables extends HostCollection<Table> {
  readonly className = 'TableCollection';

  constructor(
    private readonly book: Book,
    private readonly place: Place | null,
  ) {
    super();
  }

  items(): Table[] {
    const sheets = this.place ? [this.place.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table({ book: this.book, sheet }, table)));
  }

  find(key: unknown): Table | undefined {
    return this.items().find(({ hostId, Name }) => hostId === key || Name === key);
  }

  Add(address: unknown, hasHeaders: boolean): Table {
    if (!this.place || !hasHeaders) throw invalid('TableCollection.add');
    const { box: area, sheet } = given(address, this.place);
    if (!area) throw invalid('TableCollection.add');
    refuseProtected(this.place, 'TableCollection.add');
    if (sheet.tables.some((table) => meet(table.area, area))) throw invalid('TableCollection.add');
    const id = this.book.newId('table');
    const table = { id, name: `Table${id.replace(/\D/g, '')}`, area, style: 'TableStyleMedium2', showTotals: false };
    sheet.tables.push(table);
    return new Table({ book: this.book, sheet }, table);
  }
}

class Table extends HostObject {
  readonly className = 'Table';
  override readonly hostId: string;

  constructor(
    private readonly place: Place,
    private readonly table: HostTable,
  ) {
    super();
    this.hostId = table.id;
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: string) {
    const { book } = this.place;
    const isTaken = book.sheets.some(({ tables }) =>
      tables.some((table) => table !== this.table && table.name.toLowerCase() === name.toLowerCase()),
    );
    if (isTaken || book.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name exists.', 409, 'Table.name');
    }
    this.table.name = name;
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: string) {
    this.table.style = style;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  GetRange(): Range {
    return new Range(this.place, this.table.area);
  }

  Delete(): null {
    refuseProtected(this.place, 'Table.delete');
    const { tables } = this.place.sheet;
    tables.splice(tables.indexOf(this.table), 1);
    return null;
  }

  ClearFilters(): null {
    refuseProtected(this.place, 'Table.clearFilters');
    showFiltered(this.place.sheet, this.table);
    return null;
  }

  Resize(address: unknown): null {
    const { box: area, sheet } = given(address, this.place);
    if (!area || sheet !== this.place.sheet || area.top !== this.table.area.top || area.bottom === area.top)
      throw invalid('Table.resize');
    refuseProtected(this.place, 'Table.resize');
    if (this.place.book.quirks.tablesWiden !== 'for-good') this.table.area = area;
    return null;
  }
}
