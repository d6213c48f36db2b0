import { LAST_COLUMN, LAST_ROW } from '../book/area';
import { HostError, invalid } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import { refuseProtected, type Place } from './context';
import { given } from './given-range';
import { Range } from './range';

const ORIENTATIONS: readonly unknown[] = ['Portrait', 'Landscape'];
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Of a unit of margins. */
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const PAPERS: readonly unknown[] = ['Letter', 'Legal', 'A3', 'A4', 'A5'];

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  readonly className = 'PageLayout';

  constructor(private readonly place: Place) {
    super();
  }

  get Orientation(): string {
    return this.#setup.orientation;
  }

  set Orientation(orientation: unknown) {
    if (!ORIENTATIONS.includes(orientation)) throw invalid('PageLayout.orientation');
    this.#changed('orientation').orientation = String(orientation);
  }

  get PaperSize(): string {
    return this.#setup.paperSize;
  }

  set PaperSize(size: unknown) {
    if (!PAPERS.includes(size)) throw invalid('PageLayout.paperSize');
    if (this.place.book.quirks.noPrinter) throw noPrinter('PageLayout.paperSize');
    this.#changed('paperSize').paperSize = String(size);
  }

  get Zoom(): object {
    return this.#setup.zoom;
  }

  /** A scale, or numbers of pages; each takes the place of the other. */
  set Zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoomOf(zoom);
    const pages = [horizontalFitToPages, verticalFitToPages].filter((count) => count !== undefined);
    const isScale = scale !== undefined && scale >= 10 && scale <= 400 && pages.length === 0;
    const isFitted = scale === undefined && pages.length > 0 && pages.every((count) => count >= 1 && count <= 32_767);
    if (!isScale && !isFitted) throw invalid('PageLayout.zoom');
    this.#changed('zoom').zoom = zoomOf(zoom);
  }

  get PrintGridlines(): boolean {
    return this.#setup.gridlines;
  }

  set PrintGridlines(gridlines: unknown) {
    if (typeof gridlines !== 'boolean') throw invalid('PageLayout.printGridlines');
    this.#changed('printGridlines').gridlines = gridlines;
  }

  /** Margins that are not given stay. */
  SetPrintMargins(unit: unknown, margins: unknown): null {
    const points = typeof unit === 'string' ? POINTS[unit] : undefined;
    if (points === undefined || typeof margins !== 'object' || margins === null) {
      throw invalid('PageLayout.setPrintMargins');
    }
    const setup = this.#changed('setPrintMargins');
    for (const side of SIDES) {
      const given: unknown = Reflect.get(margins, side);
      if (typeof given !== 'number') continue;
      if (given < 0) throw invalid('PageLayout.setPrintMargins');
      setup.margins[side] = Math.round(given * points * 100) / 100;
    }
    return null;
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.place);
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.#setup;
    return titleRows && new Range(this.place, { ...titleRows, left: 0, right: LAST_COLUMN });
  }

  /** Only whole rows. */
  SetPrintTitleRows(rows: unknown): null {
    const { box } = given(rows, this.place);
    if (!box || box.left !== 0 || box.right !== LAST_COLUMN) throw invalid('PageLayout.setPrintTitleRows');
    this.#changed('setPrintTitleRows').titleRows = { top: box.top, bottom: box.bottom };
    return null;
  }

  get #setup() {
    return this.place.sheet.pageSetup;
  }

  #changed(member: string) {
    refuseProtected(this.place, `PageLayout.${member}`);
    if (this.place.book.quirks.noPrinter === 'everything') throw noPrinter(`PageLayout.${member}`);
    return this.#setup;
  }
}

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

function zoomOf(given: unknown): Zoom {
  if (typeof given !== 'object' || given === null) throw invalid('PageLayout.zoom');
  const numbers = Object.entries(given).filter(([, value]) => typeof value === 'number');
  return Object.fromEntries(numbers);
}

class HeaderFooterGroup extends HostObject {
  readonly className = 'HeaderFooterGroup';

  constructor(private readonly place: Place) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.place);
  }
}

class HeaderFooter extends HostObject {
  readonly className = 'HeaderFooter';

  constructor(private readonly place: Place) {
    super();
  }

  get LeftFooter(): string {
    return this.place.sheet.pageSetup.footers.left;
  }

  set LeftFooter(text: string) {
    this.#set('left', text);
  }

  get RightFooter(): string {
    return this.place.sheet.pageSetup.footers.right;
  }

  set RightFooter(text: string) {
    this.#set('right', text);
  }

  #set(side: 'left' | 'right', text: string): void {
    refuseProtected(this.place, 'HeaderFooter.footer');
    if (this.place.book.quirks.noPrinter === 'everything') throw noPrinter('HeaderFooter.footer');
    this.place.sheet.pageSetup.footers[side] = text;
  }
}

function noPrinter(location: string): HostError {
  return new HostError('GeneralException', 'There was an internal error while processing the request.', 500, location);
}

/** As many as Excel takes in a sheet. */
const MOST_BREAKS = 1_026;

/** The breaks between rows that were put in by hand or by an add-in. */
export class HorizontalPageBreaks extends HostCollection<PageBreak> {
  readonly className = 'PageBreakCollection';

  constructor(private readonly place: Place) {
    super();
  }

  items(): PageBreak[] {
    return this.place.sheet.pageSetup.breaks.map((row) => new PageBreak(row));
  }

  find(key: unknown): PageBreak | undefined {
    return typeof key === 'number' ? this.items()[key] : undefined;
  }

  /** Above the first cell of a range; there is none above the first row. */
  Add(range: unknown): PageBreak {
    refuseProtected(this.place, 'PageBreakCollection.add');
    const { box, sheet } = given(range, this.place);
    const top = box?.top ?? -1;
    if (top < 1 || top > LAST_ROW) throw invalid('PageBreakCollection.add');
    const { pageSetup } = sheet;
    pageSetup.breaks = [...new Set([...pageSetup.breaks, top])].sort((one, other) => one - other);
    if (pageSetup.breaks.length > MOST_BREAKS) throw new HostError('GeneralException', 'Too many page breaks.', 500);
    return new PageBreak(top);
  }

  RemovePageBreaks(): null {
    refuseProtected(this.place, 'PageBreakCollection.removePageBreaks');
    this.place.sheet.pageSetup.breaks = [];
    return null;
  }
}

class PageBreak extends HostObject {
  readonly className = 'PageBreak';

  constructor(private readonly row: number) {
    super();
  }

  get RowIndex(): number {
    return this.row;
  }
}
