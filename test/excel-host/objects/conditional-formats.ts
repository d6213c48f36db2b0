import { meet, type Box } from '../book/area';
import type { HostFormat } from '../book/sheet';
import { HostError, invalid, notFound } from '../protocol/host-error';
import { HostCollection, HostObject } from '../protocol/host-object';
import { refuseProtected, type Place } from './context';
import { RangeAreas } from './range-areas';

/** The conditional formats that mark any cell of some boxes. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    private readonly place: Place,
    private readonly boxes: readonly Box[],
  ) {
    super();
  }

  items(): ConditionalFormat[] {
    if (this.place.book.quirks.formatsUnreadable === 'all') throw internal('ConditionalFormatCollection');
    return this.place.sheet.formats
      .filter(({ areas }) => areas.some((area) => this.boxes.some((box) => meet(box, area))))
      .map((format) => new ConditionalFormat(this.place, format));
  }

  find(key: unknown): ConditionalFormat | undefined {
    const { formatIds } = this.place.book.quirks;
    if (formatIds === 'never-found' || formatIds === 'places-neither') return undefined;
    return this.items().find(({ hostId }) => hostId === key);
  }

  GetItem(key: unknown): ConditionalFormat {
    const found = this.find(key);
    if (!found) throw notFound('ConditionalFormatCollection.getItem');
    return found;
  }

  GetItemAt(index: number): ConditionalFormat {
    const found = this.place.book.quirks.formatIds === 'places-neither' ? undefined : this.items()[index];
    if (!found) throw notFound('ConditionalFormatCollection.getItemAt');
    return found;
  }

  /** A new format goes before those that there are. */
  Add(type: string): ConditionalFormat {
    refuseProtected(this.place, 'ConditionalFormatCollection.add');
    const id = this.place.book.newId('format');
    const format: HostFormat = { id, type, areas: [...this.boxes], formula: '', fill: null, letters: null };
    this.place.sheet.formats.unshift(format);
    return new ConditionalFormat(this.place, format);
  }
}

class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';
  override readonly hostId: string;

  constructor(
    private readonly place: Place,
    private readonly format: HostFormat,
  ) {
    super();
    const at = place.sheet.formats.indexOf(format);
    this.hostId = place.book.quirks.formatIds === 'priorities' ? String(at) : format.id;
  }

  get Id(): string {
    return this.hostId;
  }

  get Type(): string {
    if (this.#isUnreadable('kinds')) throw internal('ConditionalFormat.type');
    return this.format.type;
  }

  get Priority(): number {
    return this.place.sheet.formats.indexOf(this.format);
  }

  /** The others move up or down for it; a negative number counts from the last. */
  set Priority(priority: number) {
    refuseProtected(this.place, 'ConditionalFormat.priority');
    const { formats } = this.place.sheet;
    formats.splice(formats.indexOf(this.format), 1);
    formats.splice(priority < 0 ? Math.max(0, formats.length + 1 + priority) : priority, 0, this.format);
  }

  get Custom(): CustomFormat {
    if (this.#isUnreadable('rules', 'kinds')) throw internal('ConditionalFormat.custom');
    if (this.format.type !== 'Custom') throw invalid('ConditionalFormat.custom');
    return new CustomFormat(this.format);
  }

  get CustomOrNullObject(): CustomFormat | null {
    if (this.#isUnreadable('rules', 'kinds')) throw internal('ConditionalFormat.customOrNullObject');
    return this.format.type === 'Custom' ? new CustomFormat(this.format) : null;
  }

  /** Those of users that are of another kind than ours. */
  #isUnreadable(...ways: readonly string[]): boolean {
    const { formatsUnreadable } = this.place.book.quirks;
    return this.format.type !== 'Custom' && formatsUnreadable !== undefined && ways.includes(formatsUnreadable);
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.place, this.format.areas);
  }

  Delete(): null {
    refuseProtected(this.place, 'ConditionalFormat.delete');
    const { formats } = this.place.sheet;
    const index = formats.findIndex(({ id }) => id === this.format.id);
    if (index === -1) throw notFound('ConditionalFormat.delete');
    formats.splice(index, 1);
    return null;
  }
}

function internal(location: string): HostError {
  return new HostError('GeneralException', 'There was an internal error while processing the request.', 500, location);
}

class CustomFormat extends HostObject {
  readonly className = 'CustomConditionalFormat';

  constructor(private readonly format: HostFormat) {
    super();
  }

  get Rule(): Rule {
    return new Rule(this.format);
  }

  get Format(): FormatOfCells {
    return new FormatOfCells(this.format);
  }
}

class Rule extends HostObject {
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly format: HostFormat) {
    super();
  }

  get Formula(): string {
    return this.format.formula;
  }

  set Formula(formula: string) {
    if (!formula.startsWith('='))
      throw new HostError('InvalidArgument', 'A formula begins with =.', 400, 'Rule.formula');
    this.format.formula = formula;
  }
}

class FormatOfCells extends HostObject {
  readonly className = 'ConditionalRangeFormat';

  constructor(private readonly format: HostFormat) {
    super();
  }

  get Fill(): Colour {
    return new Colour('ConditionalRangeFill', this.format, 'fill');
  }

  get Font(): Colour {
    return new Colour('ConditionalRangeFont', this.format, 'letters');
  }
}

class Colour extends HostObject {
  constructor(
    readonly className: string,
    private readonly format: HostFormat,
    private readonly of: 'fill' | 'letters',
  ) {
    super();
  }

  get Color(): string | null {
    return this.format[this.of];
  }

  set Color(colour: string) {
    this.format[this.of] = colour;
  }
}
