import { HostObject } from '../protocol/host-object';
import { refuseProtected, type Place } from './context';
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

  ClearCriteria(): null {
    refuseProtected(this.place, 'AutoFilter.clearCriteria');
    showFiltered(this.place.sheet, null);
    return null;
  }
}
