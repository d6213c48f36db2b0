import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { denied } from '../protocol/host-error';

/** Where an object is: in which workbook and sheet. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** Excel refuses changes of a protected sheet, and of a workbook that is open for reading only. */
export function refuseProtected({ book, sheet }: Place, location: string): void {
  if (sheet.isProtected || book.isReadOnly) throw denied(location);
}
