import type { Box } from '../book/area';
import { HostCollection, HostObject } from '../protocol/host-object';
import { ConditionalFormats } from './conditional-formats';
import type { Place } from './context';
import { Range } from './range';
import { RangeFormat } from './range-format';

export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly place: Place,
    readonly boxes: readonly Box[],
  ) {
    super();
  }

  get AreaCount(): number {
    return this.boxes.length;
  }

  get Areas(): Ranges {
    return new Ranges(this.place, this.boxes);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.place, this.boxes);
  }

  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.place, this.boxes);
  }
}

class Ranges extends HostCollection<Range> {
  readonly className = 'RangeCollection';

  constructor(
    private readonly place: Place,
    private readonly boxes: readonly Box[],
  ) {
    super();
  }

  items(): Range[] {
    return this.boxes.map((box) => new Range(this.place, box));
  }

  find(key: unknown): Range | undefined {
    return this.items()[Number(key)];
  }
}
