import { NO_OPTION, registrationSeriesAt } from '../../entries';
import type { Option, Qualification } from '../../reference';
import { type Assessment, type JudgedRequest, isSameSubject } from '../../assessment';

/** Why an entry is not in the basedata of its series; the first reason that fits. */
type Absence =
  | { readonly kind: 'other-series' | 'other-board'; readonly options: readonly Option[] }
  | { readonly kind: 'other-size'; readonly sizes: readonly Qualification[] }
  | { readonly kind: 'unknown' };

/** Where an entry that is not in the basedata of its series is to be found instead. */
export function absenceOf(resolved: JudgedRequest, context: Assessment): Absence {
  const { boards, optionsOfCode } = context.reference;
  const options = optionsOfCode(resolved.entry.wanted.code);
  const ours = options.filter(({ board }) => boards.some(({ value }) => value === board));
  if (ours.length > 0) return { kind: 'other-series', options: ours };
  if (options.length > 0) return { kind: 'other-board', options };
  const sizes = sizesWithUnit(resolved, context);
  return sizes.length > 0 ? { kind: 'other-size', sizes } : { kind: 'unknown' };
}

/** The other sizes of the subject under which the basedata of the series has the unit. */
function sizesWithUnit(
  { qualification, unit, series, kind }: JudgedRequest,
  { reference, asOf }: Assessment,
): Qualification[] {
  if (kind !== 'unit' || qualification === null || unit === null) return [];
  const annual = registrationSeriesAt(asOf);
  const sameSubject = reference.qualifications.filter((one) => isSameSubject(one, qualification));
  return sameSubject.filter(
    ({ code }) => reference.resolve({ ...NO_OPTION, qualification: code, unit }, series, annual).option !== null,
  );
}

/** Why a code that is not in the known list is only suspected. */
export const LIST_INCOMPLETE = {
  confidence: 'unverified',
  source:
    'no basedata is loaded for this entry, and the list of qualifications that comes with the product is incomplete',
} as const;
