import { gap } from '../protocol/host-error';
import { HostObject } from '../protocol/host-object';
import { refuseProtected, type Place } from './context';
import { given } from './given-range';
import { showFiltered } from './tables';

/** The filter of a sheet that belongs to no table. */
export class AutoFilter extends HostObject {
  readonly className = 'AutoFilter';

  constructor(private readonly place: Place) {
    super();
  }

  get IsDataFiltered(): boolean {
    return this.place.sheet.filtered.has(null);
  }

  /** By values of one column, below the heading. */
  Apply(range: unknown, column: number, criteria: unknown): null {
    refuseProtected(this.place, 'AutoFilter.apply');
    const { box, sheet } = given(range, this.place);
    const wanted: unknown = typeof criteria === 'object' && criteria !== null ? Reflect.get(criteria, 'values') : null;
    if (!box || !Array.isArray(wanted)) throw gap('AutoFilter.apply() by something else than values');
    const rows = Array.from({ length: box.bottom - box.top }, (_, index) => box.top + 1 + index);
    sheet.filterOut(rows.filter((row) => !wanted.includes(sheet.cell(row, box.left + column)?.value)));
    return null;
  }

  ClearCriteria(): null {
    refuseProtected(this.place, 'AutoFilter.clearCriteria');
    showFiltered(this.place.sheet, null);
    return null;
  }
}
