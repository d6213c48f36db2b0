import type { FeeTarget } from '../file/fee-target';
import type { ReferenceFile } from '../file/reference-file-schema';
import { remark, type LoadRemark } from '../load-report';
import type { Option, Qualification } from '../option';
import type { TitleWithoutCode } from '../reference';

/** What the values of a reference file can be for. */
interface KnownThings {
  /** Empty: no basedata is loaded, and no option code can be called wrong. */
  readonly options: readonly Option[];
  readonly optionsOfCode: (code: string) => readonly Option[];
  readonly qualifications: ReadonlyMap<string, Qualification>;
  readonly titlesWithoutCode: readonly TitleWithoutCode[];
}

/** Fees, approvals and lists of units that can never come to use, because what they name is spelt as nothing that is known. */
export function unusedValues(file: ReferenceFile, known: KnownThings): LoadRemark[] {
  const fees = (file.fees ?? [])
    .filter((fee) => !fitsSomething(fee, known))
    .map((fee) => `a fee for ${targetWords(fee)}`);
  const titles = [...known.qualifications.values(), ...known.titlesWithoutCode];
  const approvals = (file.approvals ?? [])
    .filter(({ subject, level }) => !titles.some((title) => same(title.subject, subject) && fits(title.level, level)))
    .map(({ subject, level }) => `an approval for ${subject}${level === undefined ? '' : ` level ${level}`}`);
  const units = (file.mandatoryUnits ?? [])
    .filter(({ qualification }) => !known.qualifications.has(qualification))
    .map(({ qualification }) => `the mandatory units of ${qualification}`);
  const ends = (file.lastDates ?? [])
    .filter(({ qualification }) => !known.qualifications.has(qualification))
    .map(({ qualification }) => `a last date of ${qualification}`);
  return [...fees, ...approvals, ...units, ...ends].map((what) => remark('reference-unused', { what }));
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function fits<Value>(value: Value, wanted: Value | undefined): boolean {
  return wanted === undefined || value === wanted;
}

function fitsSomething(fee: FeeTarget, { options, optionsOfCode, qualifications }: KnownThings): boolean {
  if (fee.option !== undefined) return options.length === 0 || optionsOfCode(fee.option).length > 0;
  if (fee.qualification !== undefined) return qualifications.has(fee.qualification);
  const { suite, level, size } = fee;
  if (suite === undefined && level === undefined && size === undefined) return true;
  return [...qualifications.values()].some(
    (qualification) =>
      fits(qualification.suite, suite) &&
      fits(qualification.level, level) &&
      (size === undefined || same(qualification.size, size)),
  );
}

function targetWords({ option, kind, qualification, suite, level, size }: FeeTarget): string {
  if (option !== undefined) return `option ${option}`;
  const parts = [
    qualification,
    size === undefined ? undefined : `size "${size}"`,
    level === undefined ? undefined : `level ${level}`,
    suite === undefined ? undefined : `suite ${suite}`,
  ];
  return `${kind ?? ''} entries of ${parts.filter((part) => part !== undefined).join(', ')}`;
}
