import * as z from 'zod/mini';
import { policyShape, RETIRED_ITEMS, type PolicyChanges } from '../policy';
import { strictObject } from './strict-object';
import * as as from './written-values';
import { NAMED_BASEDATA, TIMETABLE } from './year-schema';
import { mistakeWords } from '../words/mistakes';

const given = z.optional;
const text = z.string().check(z.trim(), z.minLength(1));
const level = z.int().check(z.gte(1), z.lte(8));
const kind = z.enum(['registration', 'unit']);
/** Where the officer read the value, `Fees list 2026/27, page 4`; where it is not given, the file's own source stands. */
const source = given(text);

function together<Item>(holds: (item: Item) => boolean, message: string) {
  return z.refine<Item>(holds, { error: message });
}

const seriesDates = strictObject({
  series: as.series,
  deadline: given(as.date),
  lateUntil: given(as.date),
  veryLateUntil: given(as.date),
  refundUntil: given(as.date),
  results: given(as.date),
  source,
});

export const FEE = strictObject({
  /** A fee for one option, or for all entries of a kind that the other keys name. */
  option: given(as.optionCode),
  kind: given(kind),
  qualification: given(as.qualificationCode),
  suite: given(text),
  level: given(level),
  size: given(text),
  amount: as.amount,
  source,
}).check(
  together((item) => item.option !== undefined || item.kind !== undefined, mistakeWords.schema.feeForNothing),
  together(
    (item) =>
      [item.qualification, item.suite, item.level, item.size].every((part) => part === undefined) ||
      item.option === undefined,
    mistakeWords.schema.optionAlone,
  ),
  together(
    (item) =>
      item.qualification === undefined || [item.suite, item.level, item.size].every((part) => part === undefined),
    mistakeWords.schema.qualificationAlone,
  ),
);

export const LATE_FEE = strictObject({
  stage: z.enum(['late', 'very-late']),
  amount: given(as.amount),
  percent: given(z.number().check(z.gt(0), z.lte(500))),
  /** The fee that the percentage is of: that of the unit, or that of its qualification's registration. */
  of: given(kind),
  refundable: given(z.boolean()),
  source,
}).check(
  together((item) => (item.amount === undefined) !== (item.percent === undefined), mistakeWords.schema.amountOrPercent),
  together((item) => (item.percent === undefined) === (item.of === undefined), mistakeWords.schema.percentOf),
);

/** Every item may be left out; those that are retired may hold anything. */
function changesShape(): Record<string, z.ZodMiniType> {
  const items = Object.entries(policyShape((schema) => schema));
  const retired = Object.keys(RETIRED_ITEMS).map((name) => [name, z.unknown()] as const);
  return Object.fromEntries([...items, ...retired].map(([name, schema]) => [name, given(schema)]));
}

export const POLICY_CHANGES = z.pipe(strictObject({ ...changesShape(), source }), z.custom<PolicyChanges>());

export const QUALIFICATION = strictObject({
  code: as.qualificationCode,
  suite: given(text),
  level: given(level),
  subject: given(text),
  size: given(text),
  glh: given(z.int().check(z.gte(1), z.lte(5000))),
  qan: given(as.qan),
  source,
});

export const UNIT = strictObject({
  suite: given(text),
  level,
  subject: text,
  unit: as.unit,
  title: given(text),
  /** False: the product lists it as examined, and it is not. */
  examined: given(z.boolean()),
  source,
});

/** What is the last of something for one qualification. */
export const QUALIFICATION_END = strictObject({
  qualification: as.qualificationCode,
  registration: given(as.date),
  series: given(as.series),
  certification: given(as.date),
  source,
});

/** What the officer's reference file may hold. docs/reference-data.md explains it key by key. */
export const REFERENCE_FILE = strictObject({
  /** Of the file itself: `newerFormat` refuses those that this release does not know before anything else is read. */
  format: given(z.int().check(z.gte(1))),
  /** Its first year: 2026 for 2026/27. In any other year the fees do not count. */
  academicYear: given(as.academicYear),
  source,
  centre: given(
    strictObject({ number: given(as.centreNumber), name: given(text), postcode: given(as.postcode), source }),
  ),
  seriesDates: given(z.array(seriesDates)),
  fees: given(z.array(FEE)),
  lateFees: given(z.array(LATE_FEE)),
  /** The kinds of entry whose fees in basedata the officer compared with the fees list. */
  basedataFeesChecked: given(z.array(kind)),
  /** By suite: only what differs from what the product has. */
  policy: given(z.record(text, POLICY_CHANGES)),
  approvals: given(z.array(strictObject({ subject: text, level: given(level) }))),
  qualifications: given(z.array(QUALIFICATION)),
  units: given(z.array(UNIT)),
  /** The units without which a size is not achieved, examined or not. */
  mandatoryUnits: given(
    z.array(strictObject({ qualification: as.qualificationCode, units: z.array(as.unit), source })),
  ),
  /** When qualifications end, as the awarding body published it. */
  lastDates: given(z.array(QUALIFICATION_END)),
  /** The subjects of which every examined unit is listed: any other unit of them is moderated. */
  completeUnitLists: given(z.array(strictObject({ suite: given(text), level, subject: text, source }))),
  timetables: given(z.array(TIMETABLE)),
  /** The basedata that belongs to these values, by its name: the files themselves are given beside this one. */
  basedata: given(z.array(NAMED_BASEDATA)),
});

/** A reference file as it was read: days as dates, amounts in pence, codes in capitals. */
export type ReferenceFile = z.infer<typeof REFERENCE_FILE>;
