import { groupBy, listInWords, seriesName } from '../../entries';
import type { AskedEntry } from '../../table';
import { planWords } from '../words/addition-plan';

/** What is asked for, and whether the sheet then says that it is a resit. */
export type Told = Pick<AskedEntry, 'qualification' | 'unit' | 'series'> & { readonly saysResit?: boolean };

/** Of which qualification and series an entry is, and whether it is a resit; a registration is of any series. */
function ofWhat({ qualification, unit, series, saysResit = false }: Told): string {
  const when = unit === '' || series === null ? '' : seriesName(series);
  return [qualification, when, saysResit ? 'resit' : ''].join('\n');
}

/** Whether nothing but the unit tells entries apart. */
export function areOfOneKind(entries: readonly Told[]): boolean {
  const units = entries.filter(({ unit }) => unit !== '');
  const qualifications = new Set(entries.map(({ qualification }) => qualification));
  return qualifications.size < 2 && new Set(units.map(ofWhat)).size < 2 && !units.some(({ saysResit }) => saysResit);
}

/** What is asked for without qualification and series: `registration and unit 01`. */
export function inShort(entries: readonly Told[]): string {
  const units = entries.flatMap(({ unit }) => (unit === '' ? [] : [unit]));
  return listInWords([
    ...(units.length < entries.length ? [planWords.registration] : []),
    ...(units.length === 0 ? [] : [planWords.units(units)]),
  ]);
}

/** The same with qualification and series: `05835 units 01 and 02 in June 2027, resit`. */
export function inFull(entries: readonly Told[]): string {
  const same = groupBy(entries, ofWhat);
  return [...same.values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { qualification, unit, series, saysResit = false } = first;
      return [
        planWords.inFull(
          qualification,
          inShort(own),
          unit === '' || series === null ? '' : seriesName(series),
          saysResit,
        ),
      ];
    })
    .join('; ');
}
