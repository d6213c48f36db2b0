import * as z from 'zod/mini';
import { parseQan, QUALIFICATION_CODE, UNIT_CODE, type CalendarDate } from '../../entries';
import { policyShape, type Policy } from '../policy';
import { strictObject } from '../file/strict-object';

const confidence = z.enum(['confirmed', 'likely', 'unverified']);
const text = z.string().check(z.minLength(1));
const graded = { confidence, source: text };

function known<Value extends z.ZodMiniType>(value: Value) {
  return strictObject({ value, ...graded });
}

const level = z.int().check(z.gte(1), z.lte(8));
const pence = z.int().check(z.gte(0));
const day = z.pipe(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), z.custom<CalendarDate>());
const dayOfYear = strictObject({
  day: z.int().check(z.gte(1), z.lte(31)),
  month: z.int().check(z.gte(1), z.lte(12)),
  /** 1: in the year before that of the series. */
  yearsBefore: z.int().check(z.gte(0), z.lte(1)),
  ...graded,
});

const policy = z.pipe(strictObject({ suite: text, ...policyShape(known) }), z.custom<Policy>());

const size = { suite: text, level, subject: text, size: text };

const qualificationCode = z.string().check(z.regex(QUALIFICATION_CODE));
const unit = z.string().check(z.regex(UNIT_CODE));
const word = z.string().check(z.regex(/^[A-Z]+$/));
const mark = z.string().check(z.regex(/^[A-Z][A-Z0-9]+$/));
/** A regular expression over capitals, for a whole code. */
const pattern = z.string().check(z.refine(isPattern));

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

const qualification = strictObject({
  code: qualificationCode,
  ...size,
  glh: z.nullable(pence),
  qan: z.nullable(known(z.string().check(z.refine((qan) => parseQan(qan) === qan)))),
  ...graded,
});

const examinedUnits = strictObject({
  suite: text,
  level,
  subject: text,
  complete: known(z.boolean()),
  units: z.array(
    strictObject({
      unit,
      /** Empty where it was not found. */
      title: z.string(),
      glh: z.nullable(known(z.int())),
      /** The codes under which it is entered, where that was found: not each size has each unit. */
      qualifications: z.optional(z.array(qualificationCode)),
      ...graded,
    }),
  ),
  /** Units without an examination that are entered too, where their numbers were found. */
  moderatedUnits: z.optional(z.array(unit)),
  titlesWithoutNumber: z.array(text),
});

/**
 * What a pack holds: everything about a family of qualifications that was found published. The test of the packs checks
 * each against this; at run time a built-in pack is trusted, so that the product starts quickly.
 */
export const PACK = strictObject({
  title: text,
  /** The suite whose policy stands in where a qualification is not known. */
  defaultSuite: text,
  awardingBody: word,
  /** How the codes look: a test holds all codes of the pack against it. */
  codes: strictObject({
    qualification: pattern,
    unit: pattern,
    /** Codes of units are whole codes, `F200`, that name no size of their subject. */
    unitAlone: z.optional(z.boolean()),
  }),
  /** Words of titles that tell no qualification of the family from another. */
  names: z.array(word),
  /** Of them, those by which the heading of a column may say that it holds qualifications. */
  headingWords: z.array(word),
  /** The words of sizes and how centres and basedata shorten them; `isTitle`: a cell with the word is likely a title. */
  sizes: z.array(strictObject({ word, short: z.array(word), isTitle: z.boolean() })),
  /** The marks with which titles of basedata begin, size before subject, as in `EC3IT : U1 Fundamentals of IT`. */
  titles: z.optional(
    strictObject({
      sizes: z.array(strictObject({ mark, level: z.nullable(level), size: text, ...graded })),
      subjects: z.array(strictObject({ mark, subject: text, ...graded })),
    }),
  ),
  /** The awarding body's page in which a registration is withdrawn. */
  tracker: known(text),
  boards: z.array(known(z.string().check(z.regex(/^[0-9A-Z]{2}$/)))),
  policies: z.array(policy),
  seriesDates: z.array(
    strictObject({
      month: z.int().check(z.gte(1), z.lte(12)),
      deadline: z.nullable(dayOfYear),
      lateUntil: z.nullable(dayOfYear),
      veryLateUntil: z.nullable(dayOfYear),
      refundUntil: z.nullable(dayOfYear),
      results: z.nullable(dayOfYear),
    }),
  ),
  fees: z.array(
    strictObject({
      item: z.enum([
        'registration',
        'unit',
        'late',
        'very-late',
        'top-up',
        'move-down',
        'moderation-visit',
        'single-unit',
      ]),
      label: text,
      amount: z.nullable(known(pence)),
      where: text,
    }),
  ),
  qualifications: z.array(qualification),
  examinedUnits: z.array(examinedUnits),
  /** Only what was found: a size that is not here may have mandatory units all the same. */
  mandatoryUnits: z.array(strictObject({ qualification: qualificationCode, value: z.array(unit), ...graded })),
  /** When qualifications end; a pack of before this was asked about has none. */
  lastDates: z.optional(
    z.array(
      strictObject({
        qualification: qualificationCode,
        registration: z.optional(known(day)),
        series: z.optional(known(strictObject({ month: z.int().check(z.gte(1), z.lte(12)), year: z.int() }))),
        certification: z.optional(known(day)),
      }),
    ),
  ),
  titlesWithoutCode: z.array(strictObject({ ...size, ...graded })),
});

export type Pack = z.infer<typeof PACK>;
