import type { Series } from '../../entries';
import type { Option } from '../option';

/** The options of one series, found by code, by qualification (registrations) or by qualification and unit. */
export interface SeriesOptions {
  readonly series: Series;
  readonly byCode: ReadonlyMap<string, Option>;
  /** Keys as `unitKey` makes them; for a registration the unit is empty. */
  readonly byUnit: ReadonlyMap<string, readonly Option[]>;
  readonly byQan: ReadonlyMap<string, readonly Option[]>;
}

export function unitKey(qualification: string, unit: string): string {
  return `${qualification}/${unit}`;
}

/** Adds to the list under a key. */
export function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The options of a series made ready for look-ups. */
export function indexOptions(series: Series, options: readonly Option[]): SeriesOptions {
  const byCode = new Map<string, Option>();
  const byUnit = new Map<string, Option[]>();
  const byQan = new Map<string, Option[]>();
  for (const option of options) {
    byCode.set(option.code, option);
    if (option.qualification !== null) addTo(byUnit, unitKey(option.qualification, option.unit ?? ''), option);
    if (option.qan !== null) addTo(byQan, option.qan, option);
  }
  return { series, byCode, byUnit, byQan };
}
