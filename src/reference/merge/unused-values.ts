import type { FeeTarget } from '../file/fee-target';
import type { ReferenceFile } from '../file/reference-file-schema';
import { remark, type LoadRemark } from '../load-report';
import type { Option, Qualification } from '../option';
import type { TitleWithoutCode } from '../reference';
import { valueWords } from '../words/values';

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
    .map((fee) => valueWords.unused.fee(targetWords(fee)));
  const titles = [...known.qualifications.values(), ...known.titlesWithoutCode];
  const approvals = (file.approvals ?? [])
    .filter(({ subject, level }) => !titles.some((title) => same(title.subject, subject) && fits(title.level, level)))
    .map(({ subject, level }) => valueWords.unused.approval(subject, level));
  const units = (file.mandatoryUnits ?? [])
    .filter(({ qualification }) => !known.qualifications.has(qualification))
    .map(({ qualification }) => valueWords.unused.mandatoryUnits(qualification));
  const ends = (file.lastDates ?? [])
    .filter(({ qualification }) => !known.qualifications.has(qualification))
    .map(({ qualification }) => valueWords.unused.lastDate(qualification));
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
  if (option !== undefined) return valueWords.unused.option(option);
  const parts = [
    qualification,
    size === undefined ? undefined : valueWords.unused.size(size),
    level === undefined ? undefined : valueWords.unused.level(level),
    suite === undefined ? undefined : valueWords.unused.suite(suite),
  ];
  return valueWords.unused.entries(kind ?? '', parts.filter((part) => part !== undefined).join(', '));
}
