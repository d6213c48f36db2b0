import { formatPence, percentOf, type Pence } from '../../entries';
import { feeTarget, feeTargetsFrom } from '../file/fee-target';
import { given, givenSource } from '../file/given';
import { lessSure, type Known } from '../known';
import type { EntryKind, Option, Qualification } from '../option';
import type { JoinedPack } from '../packs/join-packs';
import type { Policy } from '../policy';
import type { LateFee, Resolution } from '../reference';
import type { ReferenceFile } from '../file/reference-file-schema';
import type { LateStage } from '../series-dates';
import { valueWords } from '../words/values';

/** What a fee depends on. */
export type Priced = Pick<
  Resolution,
  'kind' | 'isCertification' | 'option' | 'qualificationCode' | 'qualification' | 'series'
>;

export interface PublishedFees {
  fee(entry: Priced): Known<Pence> | null;
  lateFee(entry: Priced, stage: LateStage, policy: Policy): Known<Pence> | null;
  readonly lateFees: readonly LateFee[];
}

/**
 * Fees: the closest that the officer gave (option, qualification, then size, level and suite, then kind), else that of
 * basedata, else that of the pack. `registrationOf` finds the registration that a percentage can be of.
 */
export function publishedFees(
  pack: JoinedPack,
  file: ReferenceFile,
  registrationOf: (entry: Priced) => { option: Option | null; qualification: Qualification | null },
): PublishedFees {
  const byTarget = new Map(
    (file.fees ?? []).map((item) => [feeTarget(item), given(item.amount, givenSource(file, item))]),
  );
  const packFee = (item: string, suite: string | null): Known<Pence> | null =>
    pack.feesOf(suite).find((fee) => fee.item === item)?.amount ?? null;

  const fee = (entry: Omit<Priced, 'series'>): Known<Pence> | null => {
    const { kind, option, qualificationCode, qualification } = entry;
    const ofOption = option ? [feeTarget({ option: option.code })] : [];
    const ofSuite = feeTargetsFrom(kind, qualification, pack.isOfAnother(qualification?.suite ?? null));
    const ofQualification = qualificationCode === null ? [] : [feeTarget({ kind, qualification: qualificationCode })];
    // What the units of a qualification cost says nothing of its certificate.
    const targets = entry.isCertification ? ofOption : [...ofOption, ...ofQualification, ...ofSuite];
    for (const target of targets) {
      const found = byTarget.get(target);
      if (found) return found;
    }
    return option?.fee ?? (entry.isCertification ? null : packFee(kind, qualification?.suite ?? null));
  };

  const lateFees = [...givenLateFees(file)];
  for (const stage of ['late', 'very-late'] as const) {
    const amount = packFee(stage, null);
    if (amount && !lateFees.some((late) => late.stage === stage))
      lateFees.push({ stage, refundable: null, fee: amount });
  }

  const baseOf = (entry: Priced, of: EntryKind): Known<Pence> | null =>
    of === entry.kind
      ? fee(entry)
      : of === 'registration'
        ? fee({ ...entry, kind: of, isCertification: false, ...registrationOf(entry) })
        : null;

  return {
    fee,
    lateFees,
    lateFee(entry, stage, policy) {
      if (stage === 'closed') return null;
      const applies = policy.lateFeesFor;
      if (!applies.value.includes(entry.kind)) return { ...applies, value: 0 };
      if (stage === 'none') return given(0, valueWords.onTime);
      // The late fees that are given say nothing of another family.
      if (pack.isOfAnother(entry.qualification?.suite ?? null)) return null;
      const late = lateFees.find((item) => item.stage === stage);
      if (!late) return null;
      if ('fee' in late) return late.fee;
      const base = baseOf(entry, late.of);
      return base && shareOf(base, late.percent, late.of);
    },
  };
}

/** A percentage of a fee: as sure as the less sure of the two. */
function shareOf(base: Known<Pence>, percent: Known<number>, of: EntryKind): Known<Pence> {
  return {
    value: percentOf(base.value, percent.value),
    confidence: lessSure(base.confidence, percent.confidence),
    source: valueWords.percentOfFee(percent.value, percent.source, of, formatPence(base.value), base.source),
  };
}

function* givenLateFees(file: ReferenceFile): Generator<LateFee> {
  for (const item of file.lateFees ?? []) {
    const source = givenSource(file, item);
    const refundable = item.refundable === undefined ? null : given(item.refundable, source);
    const { stage, amount, percent, of } = item;
    if (amount !== undefined) yield { stage, refundable, fee: given(amount, source) };
    else if (percent !== undefined && of !== undefined)
      yield { stage, refundable, percent: given(percent, source), of };
  }
}
