import { listInWords } from '../../entries';
import type { Qualification } from '../../reference';

/** `unit 02`, `units 02 and 03`. */
export function unitWords(units: readonly string[]): string {
  return `${units.length === 1 ? 'unit' : 'units'} ${listInWords(units)}`;
}

/** `05835 Business Extended Certificate`. */
export function sizeWords({ code, subject, size }: Qualification): string {
  return `${code} ${subject} ${size}`;
}
