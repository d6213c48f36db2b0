import { seriesName } from '../../entries';
import type { ReferenceFile } from '../file/reference-file-schema';
import { remark, type LoadRemark } from '../load-report';
import type { Reference } from '../reference';

/** Series of which the file gives a day for late entries and nobody a deadline, without which it decides nothing. */
export function lateWithoutDeadline(
  { seriesDates = [] }: ReferenceFile,
  { seriesDates: datesOf }: Pick<Reference, 'seriesDates'>,
): LoadRemark[] {
  const late = seriesDates.filter(
    ({ series, lateUntil, veryLateUntil }) =>
      (lateUntil !== undefined || veryLateUntil !== undefined) && datesOf(series).deadline === null,
  );
  return [...new Set(late.map(({ series }) => seriesName(series)))].map((series) =>
    remark('deadline-missing', { series }),
  );
}
