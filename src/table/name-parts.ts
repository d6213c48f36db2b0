import { isNothing } from '../entries';

/** Words for nothing that are names when they begin with a capital: `Null` and `Blank` are surnames, `Nan` is a forename. */
const NAMES_TOO: Readonly<Record<'surname' | 'forenames', ReadonlySet<string>>> = {
  surname: new Set(['Null', 'Na', 'Nan', 'Nil', 'Blank']),
  forenames: new Set(['Na', 'Nan', 'Nil']),
};

/** A name as the cell gives it; empty where the cell only says that there is nothing, as `nan`, `NULL` and `(blank)` do. */
export function nameOrNothing(text: string, part: 'surname' | 'forenames'): string {
  return isNothing(text) && !NAMES_TOO[part].has(text) ? '' : text;
}

/** Forenames with the middle names of another column behind them, unless they end with those already. */
export function withMiddleNames(forenames: string, middleNames: string): string {
  if (middleNames === '') return forenames;
  if (forenames === '') return middleNames;
  const isDoubled = ` ${forenames.toLowerCase()}`.endsWith(` ${middleNames.toLowerCase()}`);
  return isDoubled ? forenames : `${forenames} ${middleNames}`;
}
