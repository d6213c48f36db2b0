import { boxOf, LAST_COLUMN, LAST_ROW } from '../book/area';
import type { Visibility } from '../book/sheet';
import { EVENT } from '../protocol/batch';
import { denied, HostError, invalid } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import type { Place } from './context';
import { AutoFilter } from './auto-filter';
import { NamedItems } from './named-items';
import { HorizontalPageBreaks, PageLayout } from './page-layout';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Tables } from './tables';
import { WorksheetProtection } from './protection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/** Addresses are cut off after so many characters. */
const LONGEST_ADDRESS = 8_192;

export class Worksheet extends HostObject {
  readonly className = 'Worksheet';
  override readonly hostId: string;

  constructor(private readonly place: Place) {
    super();
    this.hostId = place.sheet.id;
  }

  get Id(): string {
    return this.place.sheet.id;
  }

  get Name(): string {
    return this.place.sheet.name;
  }

  get Position(): number {
    return this.place.book.sheets.indexOf(this.place.sheet);
  }

  get Visibility(): Visibility {
    return this.place.sheet.visibility;
  }

  set Visibility(visibility: unknown) {
    const { book, sheet } = this.place;
    const known = VISIBILITIES.find((one) => one === visibility);
    if (known === undefined) throw invalid('Worksheet.visibility');
    if (book.isStructureProtected || book.isReadOnly) throw denied('Worksheet.visibility');
    sheet.visibility = known;
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.place.sheet);
  }

  get Names(): NamedItems {
    return new NamedItems(this.place.book, this.place.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.place);
  }

  get HorizontalPageBreaks(): HorizontalPageBreaks {
    return new HorizontalPageBreaks(this.place);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.place);
  }

  get Tables(): Tables {
    return new Tables(this.place.book, this.place);
  }

  Activate(): null {
    if (this.place.sheet.visibility !== 'Visible') throw new HostError('GeneralException', 'The sheet is hidden.', 500);
    this.place.book.active = this.place.sheet;
    return null;
  }

  Delete(): null {
    const { book, sheet } = this.place;
    if (book.isStructureProtected || book.isReadOnly) throw denied('Worksheet.delete');
    // The declarations say so of `delete`.
    if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'The sheet is very hidden.', 400);
    const visible = book.sheets.filter(({ visibility }) => visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) throw new HostError('GeneralException', 'The last sheet.', 500);
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    if (book.active === sheet) book.active = book.sheets[0] ?? sheet;
    book.tell(EVENT.deleted, { worksheetId: sheet.id, source: 'Local' });
    return null;
  }

  GetRange(address?: string | null): Range {
    const whole = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    if (address === undefined || address === null || address === '') return new Range(this.place, whole);
    const box = address.length > LONGEST_ADDRESS ? null : boxOf(address.replace(/^.*!/, ''));
    if (!box) throw invalid('Worksheet.getRange');
    return new Range(this.place, box);
  }

  GetRanges(addresses: string): RangeAreas {
    const boxes = addresses.length > LONGEST_ADDRESS ? [null] : addresses.split(',').map(boxOf);
    const found = boxes.filter((box) => box !== null);
    if (found.length < boxes.length) throw invalid('Worksheet.getRanges');
    return new RangeAreas(this.place, found);
  }

  GetRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this.place, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  GetCell(row: number, column: number): Range {
    return new Range(this.place, { top: row, left: column, bottom: row, right: column });
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    return this.GetRange().GetUsedRangeOrNullObject(valuesOnly);
  }
}
