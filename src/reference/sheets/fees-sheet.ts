import { formatPence, NO_OPTION, registrationSeriesAt, type Series } from '../../entries';
import { lateFeeInWords } from '../explain/explain-fees';
import type { EntryKind, Option, Qualification } from '../option';
import type { FeeItem, Reference } from '../reference';
import { notAmong } from './problem-words';
import { readFee, readFeeOnTime, readLateFee } from './read-fee';
import { LAYOUTS } from './sheet-layout';
import { publishedLine, type PublishedLine, type SheetKind } from './sheet-line';
import { sheetWords } from '../words/sheets';

const ON_TIME = 'on time';
const STAGES = { [ON_TIME]: null, late: 'late', 'very late': 'very-late' } as const;

/** "CT Fees": registrations by level and size, units by level, the options of the loaded basedata, and the late fees. */
export const FEES_SHEET: SheetKind = {
  layout: LAYOUTS.fees,

  published(reference, asOf) {
    const annual = registrationSeriesAt(asOf);
    const { registrations, units } = groups(reference);
    return [
      ...registrations.map((one) => groupLine(reference, annual, 'registration', one)),
      ...units.map((one) => groupLine(reference, annual, 'unit', { ...one, size: '' })),
      ...(['late', 'very-late'] as const).map((stage) => {
        const late = reference.lateFees.find((fee) => fee.stage === stage);
        const keys = [stage.replace('-', ' '), '', '', '', '', ''];
        return publishedLine(keys, late ? lateFeeInWords(late) : null, (words) => words, whereOf(reference, stage));
      }),
      ...optionLines(reference, annual),
    ];
  },

  words(text) {
    const fee = readFee(text);
    if (fee === null) return text;
    const back = fee.refundable === undefined ? '' : fee.refundable ? ', refundable' : ', not refundable';
    const price = 'amount' in fee ? formatPence(fee.amount) : `${fee.percent}% of the ${fee.of} fee`;
    return price + back;
  },

  read(line, published) {
    const stage = Object.entries(STAGES).find(([word]) => word === stageWord(line.text('Stage')));
    if (!stage)
      return { heading: 'Stage', problem: notAmong(line.text('Stage'), sheetWords.stage, Object.keys(STAGES)) };
    return stage[1] === null ? readFeeOnTime(line, published) : readLateFee(line, stage[1]);
  },
};

function stageWord(text: string): string {
  return text === '' ? ON_TIME : text.toLowerCase().replace('-', ' ');
}

/** What fees lists price together: registrations by suite, level and size, units by suite and level. */
function groups({ qualifications, policies }: Reference): {
  registrations: readonly Qualification[];
  units: readonly Qualification[];
} {
  const firsts = (keyOf: (one: Qualification) => string, some: readonly Qualification[]): Qualification[] => [
    ...new Map(some.map((one) => [keyOf(one), one])).values(),
  ];
  const withUnits = new Set(policies.flatMap(({ suite, unitEntries }) => (unitEntries.value ? [suite] : [])));
  return {
    registrations: firsts(({ suite, level, size }) => `${suite} ${level} ${size}`, qualifications),
    units: firsts(
      ({ suite, level }) => `${suite} ${level}`,
      qualifications.filter(({ suite }) => withUnits.has(suite)),
    ),
  };
}

function whereOf({ feeItems }: Reference, item: FeeItem['item']): string {
  return feeItems.find((one) => one.item === item)?.where ?? sheetWords.where.fees;
}

function groupLine(reference: Reference, annual: Series, kind: EntryKind, of: Qualification): PublishedLine {
  const anything = reference.resolve(NO_OPTION, null, annual);
  const fee = reference.fee({ ...anything, kind, option: null, qualificationCode: null, qualification: of });
  const keys = [ON_TIME, kind, of.suite, String(of.level), of.size, ''];
  return publishedLine(keys, fee, formatPence, whereOf(reference, kind));
}

/** The options of the loaded basedata, each code once: a fee is given for a code, whatever the series. */
function optionLines(reference: Reference, annual: Series): PublishedLine[] {
  const byCode = new Map<string, Option>(reference.options.map((option) => [option.code, option]));
  return [...byCode.values()].map(({ code, kind, series }) => {
    const resolution = reference.resolve({ ...NO_OPTION, code }, series, annual);
    const fee = reference.fee(resolution);
    const line = publishedLine([ON_TIME, kind, '', '', '', code], fee, formatPence, whereOf(reference, kind));
    return { ...line, note: resolution.title };
  });
}
