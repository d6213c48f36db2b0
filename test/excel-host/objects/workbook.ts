import { boxOf } from '../book/area';
import type { Book } from '../book/book';
import { HostObject } from '../protocol/host-object';
import { gap } from '../protocol/host-error';
import { CustomXmlParts } from './custom-xml-parts';
import { Functions } from './functions';
import { NamedItems } from './named-items';
import { Range } from './range';
import { Settings } from './settings';
import { Tables } from './tables';
import { WorkbookProtection } from './protection';
import { Worksheets } from './worksheets';

export class HostWorkbook extends HostObject {
  readonly className = 'Workbook';

  constructor(private readonly book: Book) {
    super();
  }

  get ReadOnly(): boolean {
    return this.book.isReadOnly;
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this.book);
  }

  get Names(): NamedItems {
    return new NamedItems(this.book, null);
  }

  get Tables(): Tables {
    return new Tables(this.book, null);
  }

  get Settings(): Settings {
    return new Settings(this.book);
  }

  get CustomXmlParts(): CustomXmlParts {
    return new CustomXmlParts(this.book);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.book);
  }

  get Functions(): Functions {
    return new Functions(this.book);
  }

  GetSelectedRange(): Range {
    const box = boxOf(this.book.selection);
    if (!box) throw gap(`Workbook.getSelectedRange() of ${this.book.selection}`);
    return new Range({ book: this.book, sheet: this.book.active }, box);
  }
}
