import { parseCentreNumber, parseSeries, type Series } from '../entries';
import { textAt } from './cell-text';
import type { Columns } from './columns';
import { plainHeading } from './headings';
import type { SheetContent } from './sheet-content';

const CENTRE = /^(centre|centreno|centrenumber|ncn)$/;
/** `Orchard School (Centre 99999)`: without a colon, with other words around. */
const CENTRE_IN_WORDS = /\bcentre\s+(?:no\.?\s*|number\s+)?(\d{5})\b/i;
/** Not of another series: that of results, the last or the next one. */
const SERIES = /^(?!result|last|previous|next|prior|past|other).*(series|season|session)$/;

/**
 * What lines above the headings say for the whole sheet: `Centre: 99999`, `Exam Series: June 2027`, or the value a cell further.
 * @param above the list above, if there is one: what stands over it is not read again
 */
export function readBanner(
  sheet: SheetContent,
  headingRow: number,
  above?: Pick<Columns, 'headingRow' | 'banner'>,
): Columns['banner'] {
  let centreNumber: string | null = above?.banner.centreNumber ?? null;
  let series: Series | null = above?.banner.series ?? null;
  for (let row = above?.headingRow ?? 0; row < headingRow; row++) {
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
      const text = textAt(sheet, row, column);
      const [label = '', ...rest] = text.split(':');
      const value = rest.join(':').trim() || textAt(sheet, row, column + 1);
      const name = plainHeading(label);
      if (CENTRE.test(name)) centreNumber ??= parseCentreNumber(value.slice(0, 5));
      const [, inWords] = CENTRE_IN_WORDS.exec(text) ?? [];
      if (inWords !== undefined) centreNumber ??= parseCentreNumber(inWords);
      if (SERIES.test(name)) series ??= parseSeries(value);
    }
  }
  return { centreNumber, series };
}
