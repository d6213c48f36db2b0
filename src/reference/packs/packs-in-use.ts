import type { RequestedOption } from '../../entries';
import { aloneUnits, familyOf, type Family } from '../family';
import type { Policy, SuiteNotUsed } from '../policy';
import { aloneUnitsOf, writtenCodes } from '../resolve/written-codes';
import type { Pack } from './pack-schema';

/** The packs by whether any of their suites is used. */
export interface PacksInUse {
  readonly used: readonly [Pack, ...Pack[]];
  readonly suitesNotUsed: readonly SuiteNotUsed[];
  /** The family that is not used of which something that was asked for has a code or title; null where it has none. */
  readonly familyNotUsed: (wanted: RequestedOption) => Family | null;
}

/** Sorts packs by what their policies say. The first one is always used: it stands in where nothing is known. */
export function packsInUse(
  [first, ...more]: readonly [Pack, ...Pack[]],
  policies: ReadonlyMap<string, Policy>,
): PacksInUse {
  const isUsed = (pack: Pack): boolean => pack.policies.some(({ suite }) => policies.get(suite)?.inUse.value);
  const notUsed = more.filter((pack) => !isUsed(pack));
  const named = notUsed.map((pack) => ({ family: familyOf(pack), isOf: codesOf(pack) }));
  return {
    used: [first, ...more.filter(isUsed)],
    suitesNotUsed: notUsed.flatMap(({ title, policies: own }) =>
      own.flatMap(({ suite }) => {
        const inUse = policies.get(suite)?.inUse;
        return inUse === undefined ? [] : [{ suite, title, inUse }];
      }),
    ),
    familyNotUsed: (wanted) => named.find(({ isOf }) => isOf(wanted))?.family ?? null,
  };
}

/** Whether something that was asked for is of a pack: by the code of a qualification, with or without a unit, of a unit, or by a title. */
function codesOf(pack: Pack): (wanted: RequestedOption) => boolean {
  const family = familyOf(pack);
  const { qualification, unit } = family.codes;
  // An option's code is that of its qualification or unit with up to two characters more.
  const whole = [qualification, ...(aloneUnits(family) === null ? [] : [unit])].join('|');
  const code = new RegExp(`^(?:(?:${qualification})[/:-]*(?:${unit})|(?:${whole})[0-9A-Z]{0,2})$`);
  const withCode = writtenCodes(pack.qualifications, [family], aloneUnitsOf([family], pack));
  return (wanted) => {
    if (code.test(wanted.code) || code.test(wanted.qualification)) return true;
    return wanted.qualification === '' && withCode(wanted).qualification !== '';
  };
}
