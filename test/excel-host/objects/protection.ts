import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { HostObject } from '../protocol/host-object';

export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Protected(): boolean {
    return this.sheet.isProtected;
  }

  Protect(): null {
    this.sheet.isProtected = true;
    return null;
  }

  Unprotect(): null {
    this.sheet.isProtected = false;
    return null;
  }
}

export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly book: Book) {
    super();
  }

  get Protected(): boolean {
    return this.book.isStructureProtected;
  }
}
