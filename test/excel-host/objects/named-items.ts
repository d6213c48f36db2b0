import type { Book } from '../book/book';
import { asExcelGives } from '../book/references';
import type { HostName, Sheet } from '../book/sheet';
import { HostError, invalid } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';

/** The names of the workbook, or of one sheet. */
export class NamedItems extends HostCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet | null,
    private readonly names: HostName[] = (sheet ?? book).names,
  ) {
    super();
  }

  items(): NamedItem[] {
    const own = this.names.map((name) => new NamedItem(this.names, name, this.sheet ? 'Worksheet' : 'Workbook'));
    if (!this.sheet || !this.book.quirks.namesOfBook) return own;
    return [...own, ...this.book.names.map((name) => new NamedItem(this.book.names, name, 'Workbook'))];
  }

  find(key: unknown): NamedItem | undefined {
    const name = String(key).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === name);
  }

  Add(name: string, reference: unknown): NamedItem {
    if (typeof reference !== 'string' || !/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw invalid('NamedItemCollection.add');
    if (this.names.some((known) => known.name.toLowerCase() === name.toLowerCase()))
      throw new HostError('ItemAlreadyExists', 'A resource with the same name exists.', 409);
    const added = { name, formula: reference, visible: true };
    this.names.push(added);
    return new NamedItem(this.names, added, this.sheet ? 'Worksheet' : 'Workbook');
  }
}

class NamedItem extends HostObject {
  readonly className = 'NamedItem';
  override readonly hostId: string;

  constructor(
    private readonly names: HostName[],
    private readonly item: HostName,
    private readonly scope: 'Worksheet' | 'Workbook',
  ) {
    super();
    this.hostId = item.name;
  }

  get Name(): string {
    return this.item.name;
  }

  get Scope(): string {
    return this.scope;
  }

  get Formula(): string {
    return asExcelGives(this.item.formula);
  }

  get Visible(): boolean {
    return this.item.visible;
  }

  set Visible(visible: boolean) {
    this.item.visible = visible;
  }

  Delete(): null {
    this.names.splice(this.names.indexOf(this.item), 1);
    return null;
  }
}
