import type { Field } from '../entries';
import type { ResolvedEntry } from '../reference';

/** Where the series of an entry stands: its own column, or, in a sheet without one, the cell that asks for the entry. */
export function seriesField({ entry }: ResolvedEntry): Field {
  return entry.columns.series === undefined ? 'code' : 'series';
}
