import {
  parseQan,
  QUALIFICATION_CODE,
  qualificationCode,
  REGISTRATION_MONTH,
  seriesCode,
  type Pence,
  type Series,
} from '../../entries';
import type { OptionSet, OptionSetRecord } from './option-set';
import type { Known } from '../known';
import { remark, type LoadRemark } from '../load-report';
import type { AloneUnits, EntryKind, Option } from '../option';
import { valueWords } from '../words/values';

/** Fees outside these are asked about: that this board gives them in pence, as the format has it, is likely. */
const PLAUSIBLE_FEE = { from: 100, to: 100_000 } as const;

const FEE_READING: Readonly<Record<EntryKind, string>> = {
  registration: valueWords.feeReading.registration,
  unit: valueWords.feeReading.unit,
};

/** A unit's own code is a letter and three digits. */
const ALONE_LENGTH = 4;

/** What the items of an option record say of its kind; B fits both. */
const KIND_OF_ITEM: Readonly<Record<string, EntryKind>> = { C: 'registration', U: 'unit' };

/**
 * What the process says of its kind. That R is a registration and E an entry is how another awarding body writes it, and
 * likely here: it is a second witness, and the series is believed.
 */
const KIND_OF_PROCESS: Readonly<Record<string, EntryKind>> = { R: 'registration', E: 'unit' };

export interface OptionReading {
  readonly knownQualifications: ReadonlySet<string>;
  /** Units with codes of their own, by which their options begin. */
  readonly alone: AloneUnits;
  /** The kinds of entry whose basedata fees the officer compared with the fees list. */
  readonly feesChecked: readonly EntryKind[];
}

/** Annual basedata holds registrations, basedata of an examination series unit entries. */
export function kindOfSeries(series: Pick<Series, 'month'>): EntryKind {
  return series.month === REGISTRATION_MONTH ? 'registration' : 'unit';
}

/** The options of a set, and what is doubtful about them. */
export function readOptions(set: OptionSet, reading: OptionReading): { options: Option[]; remarks: LoadRemark[] } {
  const kind = kindOfSeries(set.series);
  const doubts = new Map<Doubt, string[]>();
  const doubt = (about: Doubt, code: string): void => {
    const codes = doubts.get(about);
    if (codes) codes.push(code);
    else doubts.set(about, [code]);
  };
  const options = set.options.map((record) => {
    const otherKind = KIND_OF_ITEM[record.item];
    if (otherKind !== undefined && otherKind !== kind) doubt('kind-doubtful', record.code);
    const kindOfProcess = KIND_OF_PROCESS[record.process];
    if (kindOfProcess !== undefined && kindOfProcess !== kind) doubt('process-doubtful', record.code);
    const qan = parseQan(record.qan);
    if (qan === null && record.qan !== '') doubt('qan-unreadable', record.code);
    const { feePence } = record;
    if (feePence !== null && (feePence < PLAUSIBLE_FEE.from || feePence > PLAUSIBLE_FEE.to)) {
      doubt('fee-implausible', record.code);
    }
    const alone = kind === 'unit' ? record.code.slice(0, ALONE_LENGTH) : '';
    const ofAlone = reading.alone.get(alone);
    return {
      code: record.code,
      kind,
      series: set.series,
      board: set.board,
      title: record.title,
      qualification: ofAlone ?? qualificationOf(record, reading.knownQualifications, doubt),
      unit: ofAlone !== undefined ? alone : kind === 'unit' && record.code.length === 6 ? record.code.slice(4) : null,
      qan,
      fee: feeOf(record, kind, reading.feesChecked),
      source: valueWords.place(record.file, record.line),
    };
  });
  const slots = {
    set: `${seriesCode(set.series)} board ${set.board}`,
    kinds: kind,
    item: kind === 'unit' ? 'C' : 'U',
    process: kind === 'unit' ? 'R' : 'E',
  };
  return { options, remarks: [...doubts].map(([about, codes]) => remark(about, slots, codes)) };
}

type Doubt =
  | 'kind-doubtful'
  | 'process-doubtful'
  | 'qan-unreadable'
  | 'fee-implausible'
  | 'qualification-unknown'
  | 'syllabus-against-code';

/**
 * The five-digit code of the option's qualification: its syllabus code, where that is a known qualification; else a zero and
 * the first four characters of the option code (as a management system's unit codes are made), where that is known or the
 * syllabus code agrees.
 */
function qualificationOf(
  { code, syllabusCode }: OptionSetRecord,
  known: ReadonlySet<string>,
  doubt: (about: Doubt, code: string) => void,
): string | null {
  const bySyllabus = /^\d{4,5}$/.test(syllabusCode) ? qualificationCode(syllabusCode) : letteredCode(syllabusCode);
  const byCode = /^\d{4}/.test(code) ? qualificationCode(code.slice(0, 4)) : letteredCode(code.slice(0, 4));
  const knownByCode = byCode !== null && known.has(byCode);
  if (bySyllabus !== null && known.has(bySyllabus)) {
    if (knownByCode && byCode !== bySyllabus) doubt('syllabus-against-code', code);
    return bySyllabus;
  }
  if (knownByCode) return byCode;
  doubt('qualification-unknown', code);
  return byCode !== null && byCode === bySyllabus ? byCode : null;
}

/** A qualification's code of a letter and digits stands as it is. */
function letteredCode(text: string): string | null {
  return /^[A-Z]/.test(text) && QUALIFICATION_CODE.test(text) ? text : null;
}

function feeOf(record: OptionSetRecord, kind: EntryKind, checked: readonly EntryKind[]): Known<Pence> | null {
  if (record.feePence === null) return null;
  const source = valueWords.place(record.file, record.line);
  return checked.includes(kind)
    ? { value: record.feePence, confidence: 'confirmed', source: valueWords.checkedAgainstFees(source) }
    : { value: record.feePence, confidence: 'likely', source: valueWords.readAs(source, FEE_READING[kind]) };
}
