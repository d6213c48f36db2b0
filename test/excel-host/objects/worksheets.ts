import type { Book } from '../book/book';
import { denied, HostError } from '../protocol/host-error';
import { HostCollection } from '../protocol/host-object';
import { EVENT } from '../protocol/batch';
import { Worksheet } from './worksheet';

export class Worksheets extends HostCollection<Worksheet> {
  readonly className = 'WorksheetCollection';

  constructor(private readonly book: Book) {
    super();
  }

  items(): Worksheet[] {
    return this.book.sheets.map((sheet) => new Worksheet({ book: this.book, sheet }));
  }

  find(key: unknown): Worksheet | undefined {
    const sheet = this.book.find(key);
    return sheet && new Worksheet({ book: this.book, sheet });
  }

  /** A chart sheet is none (OfficeDev/office-js#2444). */
  GetActiveWorksheet(): Worksheet {
    if (this.book.isChartInFront) throw new HostError('GeneralException', 'There was an internal error.', 500);
    return new Worksheet({ book: this.book, sheet: this.book.active });
  }

  GetItem(key: unknown): Worksheet {
    const found = this.find(key);
    if (!found) throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404, 'Worksheets.getItem');
    return found;
  }

  Add(name: string): Worksheet {
    if (this.book.isStructureProtected || this.book.isReadOnly) throw denied('WorksheetCollection.add');
    if (this.book.find(name)) {
      throw new HostError('ItemAlreadyExists', 'A resource with the same name exists.', 409, 'WorksheetCollection.add');
    }
    const sheet = this.book.add(name);
    this.book.tell(EVENT.added, { worksheetId: sheet.id, source: 'Local' });
    return new Worksheet({ book: this.book, sheet });
  }

  _RegisterDataChangedEvent(): null {
    return null;
  }

  _UnregisterDataChangedEvent(): null {
    return null;
  }

  _RegisterSelectionChangedEvent(): null {
    return null;
  }

  _UnregisterSelectionChangedEvent(): null {
    return null;
  }

  _RegisterDeletedEvent(): null {
    return null;
  }

  _UnregisterDeletedEvent(): null {
    return null;
  }

  _RegisterRowSortedEvent(): null {
    return null;
  }

  _UnregisterRowSortedEvent(): null {
    return null;
  }

  _RegisterColumnSortedEvent(): null {
    return null;
  }

  _UnregisterColumnSortedEvent(): null {
    return null;
  }

  _RegisterActivatedEvent(): null {
    return null;
  }

  _UnregisterActivatedEvent(): null {
    return null;
  }
}
