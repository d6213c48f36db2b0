import * as z from 'zod/mini';
import { strictObject } from './strict-object';
import * as as from './written-values';
import { mistakeWords } from '../words/mistakes';

const given = z.optional;
const text = z.string().check(z.trim(), z.minLength(1));
const count = z.int().check(z.gte(0));

/** One examination; without a day where the timetable that it was read from gave it two. */
const EXAMINATION = strictObject({
  subject: given(text),
  unit: as.unit,
  title: text,
  /** The codes under which it is entered. */
  qualifications: z.array(as.qualificationCode).check(z.minLength(1)),
  day: given(as.date),
  session: given(as.session),
  minutes: given(z.int().check(z.gte(1), z.lte(600))),
  source: given(text),
}).check(
  z.refine(
    ({ day, session, minutes }) => [day, session, minutes].filter((part) => part !== undefined).length % 3 === 0,
    { error: mistakeWords.schema.dayTogether },
  ),
);

/** What was read of the timetable of one series. */
export const TIMETABLE = strictObject({
  series: as.series,
  /** The workbook that it was read from. */
  file: text,
  /** `Cambridge Technicals`. */
  title: text,
  /** Papers of other qualifications that were left aside. */
  others: given(count),
  examinations: z.array(EXAMINATION),
});

/** Basedata by name and version. */
export const NAMED_BASEDATA = strictObject({
  series: as.series,
  board: text,
  version: text,
  files: given(z.array(text)),
});
