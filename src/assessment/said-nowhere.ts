import type { JudgedEntry } from './enterability';

/** Whether there are units in a sheet, and neither row, heading nor banner says for which series any of them is. */
export function isSeriesNowhere(entries: readonly JudgedEntry[]): boolean {
  const units = entries.filter(({ kind }) => kind === 'unit');
  return units.length > 0 && units.every(({ entry }) => entry.series === null && entry.seriesText === '');
}

/** Whether a sheet asks for units, and nothing in it says of which qualification any of them is. */
export function isQualificationNowhere(entries: readonly JudgedEntry[]): boolean {
  return entries.length > 0 && entries.every(({ enterability }) => enterability === 'incomplete');
}
