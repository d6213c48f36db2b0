import { formatPence, QUALIFICATION_CODE } from '../../entries';
import { feeTarget } from '../file/fee-target';
import { FEE, LATE_FEE } from '../file/reference-file-schema';
import { readAmount } from '../file/written-values';
import type { Qualification } from '../option';
import type { Reference } from '../reference';
import { firstIssue, notAmong, quotedText, shortened } from './problem-words';
import type { GivenTexts, LineReading } from './sheet-line';
import { sheetWords } from '../words/sheets';

/** The headings under which the parts of a fee of the reference file stand. */
const HEADINGS: Readonly<Record<string, string>> = {
  option: 'Code',
  qualification: 'Code',
  kind: 'Kind',
  suite: 'Suite',
  level: 'Level',
  size: 'Size',
  amount: 'Fee',
};

/** Reads a line for entries on time. */
export function readFeeOnTime(line: GivenTexts, published: Reference): LineReading {
  const code = line.text('Code');
  const isQualification = QUALIFICATION_CODE.test(code) && (/^\d/.test(code) || published.qualification(code) !== null);
  const isOption = code !== '' && !isQualification;
  const text = (heading: string): string | undefined => line.text(heading) || undefined;
  const level = text('Level');
  // Of an option the basedata tells the kind.
  const parsed = FEE.safeParse({
    option: isOption ? code : undefined,
    qualification: isQualification ? code : undefined,
    kind: isOption ? undefined : text('Kind')?.toLowerCase(),
    suite: text('Suite'),
    level: level === undefined ? undefined : Number(level),
    size: text('Size'),
    amount: line.text('Fee'),
  });
  if (!parsed.success) return problemOfFee(line, firstIssue(parsed.error));
  const unknown = code === '' ? notPriced(line, published) : null;
  return unknown ?? { target: feeTarget(parsed.data), given: { fees: [parsed.data] } };
}

function problemOfFee(line: GivenTexts, { key, message }: { key: string; message: string }): LineReading {
  if (key === 'kind')
    return { heading: 'Kind', problem: notAmong(line.text('Kind'), sheetWords.kind, ['registration', 'unit']) };
  if (key === 'level') return { heading: 'Level', problem: sheetWords.notLevel(quotedText(line.text('Level'))) };
  const heading = HEADINGS[key];
  if (heading !== undefined) return { heading, problem: shortened(message, line.text(heading)) };
  return line.text('Code') === ''
    ? { heading: 'Kind', problem: sheetWords.feeForNothing }
    : { heading: 'Code', problem: sheetWords.codeAlone };
}

/** A suite, level or size that no qualification has, as where it is misspelt. */
function notPriced(line: GivenTexts, { qualifications }: Reference): LineReading | null {
  for (const [heading, of] of [
    ['Suite', ({ suite }: Qualification) => suite],
    ['Level', ({ level }: Qualification) => String(level)],
    ['Size', ({ size }: Qualification) => size],
  ] as const) {
    const text = line.text(heading);
    const known = [...new Set(qualifications.map(of))];
    if (text === '' || known.some((one) => one.toLowerCase() === text.toLowerCase())) continue;
    return { heading, problem: notAmong(text, sheetWords.ofKnown(heading.toLowerCase()), known) };
  }
  return null;
}

/** Reads a line for late entries. */
export function readLateFee(line: GivenTexts, stage: 'late' | 'very-late'): LineReading {
  const extra = ['Kind', 'Suite', 'Level', 'Size', 'Code'].find((heading) => line.text(heading) !== '');
  if (extra !== undefined) {
    return { heading: extra, problem: sheetWords.lateFeeAlone };
  }
  const text = line.text('Fee');
  const fee = readFee(text);
  const parsed =
    fee && LATE_FEE.safeParse({ stage, ...fee, ...('amount' in fee ? { amount: formatPence(fee.amount) } : {}) });
  if (!parsed?.success) {
    return { heading: 'Fee', problem: sheetWords.notLateFee(quotedText(text)) };
  }
  return { target: stage, given: { lateFees: [parsed.data] } };
}

export type WrittenFee = { readonly refundable: boolean | undefined } & (
  { readonly amount: number } | { readonly percent: number; readonly of: string }
);

/** `£12.50`, `50% of the unit fee`, either with `, refundable` or `, not refundable` behind it; null for anything else. */
export function readFee(text: string): WrittenFee | null {
  const [, price = '', back] = /^(.*?)(?:,\s*((?:not )?refundable))?$/i.exec(text.trim()) ?? [];
  const refundable = back === undefined ? undefined : !/^not/i.test(back);
  const [, percent, of] = /^(\d+(?:\.\d+)?)\s*%\s+of\s+(?:the\s+)?(unit|registration)(?:\s+fee)?$/i.exec(price) ?? [];
  if (percent !== undefined && of !== undefined) return { percent: Number(percent), of: of.toLowerCase(), refundable };
  const amount = readAmount(price.trim());
  return 'value' in amount ? { amount: amount.value, refundable } : null;
}
