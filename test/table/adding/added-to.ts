import { mustHave } from '../../../src/entries';
import {
  addEntries,
  candidatesOf,
  detectColumns,
  fillCells,
  readEntries,
  type Addition,
  type AddingTo,
  type Joining,
  type SheetContent,
} from '../../../src/table';
import { series, testReference } from '../../rules/test-reference';
import { readEntriesOf } from '../law/entries';

/** A sheet as it is opened before entries are added. */
export function opened(sheet: SheetContent): AddingTo {
  const columns = mustHave(detectColumns(sheet), 'Headings that are understood');
  return { sheet, columns, list: readEntries(sheet, columns), reference: testReference(), asOf: '2026-11-23' };
}

/** Whom entries are asked for, and which. */
export interface Asked {
  /** Candidate numbers; whoever has none of the sheet's is the newcomer. */
  readonly who: readonly string[];
  /** Without a number: the registration. */
  readonly units: readonly string[];
  readonly qualification?: string;
  readonly series?: string;
  /** They were registered before. */
  readonly isRegistered?: boolean;
}

/** Adds what is asked for: of Business Extended Certificate and the usual series, where nothing else is said. */
export function addTo(
  sheet: SheetContent,
  { who, units, qualification = '05835', series: when, isRegistered = false }: Asked,
  { newcomer, usualSeries }: { readonly newcomer: Joining; readonly usualSeries: string },
): Addition {
  const to = opened(sheet);
  const known = candidatesOf(to);
  return addEntries(
    to,
    who.flatMap((number) => {
      const joining = known.find(({ person }) => Number(person.candidateNumber) === Number(number)) ?? newcomer;
      return units.map((unit) => ({
        ...{ joining, qualification, unit, isRegistered, series: unit === '' ? null : series(when ?? usualSeries) },
      }));
    }),
  );
}

/** What a sheet says once it is filled. */
export function readAfter(sheet: SheetContent, { filling }: Addition): string[] {
  const filled = fillCells(sheet, filling);
  return readEntriesOf(readEntries(filled, mustHave(detectColumns(filled), 'Headings that are understood')));
}
