import type { NamedBytes } from '../../edi';
import {
  compareLists,
  openOtherList,
  seenEntries,
  type Check,
  type ComparedNames,
  type ListComparison,
  type SeenEntries,
} from '../../workflow';

/** A check that was compared with another list. */
export interface Compared {
  readonly result: ListComparison;
  readonly names: ComparedNames;
  /** What is marked as seen where the list is Interchange's. */
  readonly seen: SeenEntries;
}

/** Compares a check with a list. What reads files is loaded with the first. Throws Unusable where it is none. */
export async function compareWith(check: Check, list: NamedBytes, sheet: string | null): Promise<Compared> {
  const { openFile } = await import('../../workbook/file');
  const there = await openOtherList(list, sheet, openFile);
  const { reference, asOf } = check.context;
  const result = compareLists(check.list, there.list, { reference, asOf });
  const { sheets } = check.list;
  return {
    result,
    names: { here: sheets.join(', '), there: list.name, sheets, hasRows: there.hasRows },
    seen: seenEntries(check, result, there, list.name),
  };
}
