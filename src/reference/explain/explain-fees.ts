import { formatPence, NO_OPTION, seriesCode, type Pence, type Series } from '../../entries';
import { explained, type ExplainedValue } from './explained-value';
import type { Known } from '../known';
import type { LateFee, Reference } from '../reference';
import { valueWords } from '../words/values';

/** Every fee: those that the product needs or knows of, then by qualification, then by option of the loaded basedata. */
export function explainFees(reference: Reference, annual: Series): ExplainedValue[] {
  const fee = (name: string, amount: Known<Pence> | null, where?: string): ExplainedValue =>
    explained('fee', name, amount, formatPence, where);
  const items = reference.feeItems.map(({ item, label, amount, where }): ExplainedValue => {
    if (item === 'late' || item === 'very-late') {
      return explainLateFee(label, reference.lateFees.find(({ stage }) => stage === item) ?? null, where);
    }
    const kind = item === 'registration' || item === 'unit' ? item : null;
    return fee(label, kind ? reference.fee({ ...reference.resolve(NO_OPTION, null, annual), kind }) : amount, where);
  });
  const registrations = reference.qualifications.map(({ code }) => {
    const resolution = reference.resolve({ ...NO_OPTION, qualification: code }, null, annual);
    return fee(valueWords.registration(resolution.title), reference.fee(resolution));
  });
  const units = reference.options.filter(({ kind }) => kind === 'unit');
  const unitFees = units.map(({ code, series }) => {
    const resolution = reference.resolve({ ...NO_OPTION, code }, series, annual);
    return fee(valueWords.optionOf(seriesCode(series), code, resolution.title), reference.fee(resolution));
  });
  return [...items, ...registrations, ...unitFees];
}

function explainLateFee(label: string, late: LateFee | null, where: string): ExplainedValue {
  if (late === null) return explained('fee', label, null, formatPence, where);
  return explained('fee', label, lateFeeInWords(late), (words) => words);
}

/** `£40.00, not refundable`, `50% of the unit fee`. */
export function lateFeeInWords(late: LateFee): Known<string> {
  const back = late.refundable === null ? '' : late.refundable.value ? valueWords.refundable : valueWords.notRefundable;
  return 'fee' in late
    ? { ...late.fee, value: formatPence(late.fee.value) + back }
    : { ...late.percent, value: valueWords.percentOf(late.percent.value, late.of, back) };
}
