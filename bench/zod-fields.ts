import * as z from 'zod';
import { isUci, isUln, parseSex, type CandidateRow } from '../src/entries';

const ROW = z.object({
  candidateNumber: z.string().regex(/^(|\d{4})$/, 'not four digits'),
  uci: z.string().min(1, 'missing').refine(isUci, 'wrong check letter'),
  uln: z.string().refine((uln) => uln === '' || isUln(uln), 'wrong check digit'),
  surname: z
    .string()
    .min(1, 'missing')
    .max(39, 'too long')
    .regex(/^[A-Za-z' -]*$/, 'characters'),
  forenames: z
    .string()
    .min(1, 'missing')
    .regex(/^[A-Za-z' -]*$/, 'characters'),
  birthDate: z
    .nullable(z.string().min(10))
    .refine((date) => date !== null && date > '1931' && date < '2016', 'no date'),
  sex: z.string().refine((sex) => parseSex(sex) !== null, 'unknown'),
});

/** The rules about fields alone, in zod: how many issues it finds. No rule across rows or with reference data. */
export function zodFields(rows: readonly CandidateRow[]): number {
  let issues = 0;
  for (const row of rows) issues += ROW.safeParse(row).error?.issues.length ?? 0;
  return issues;
}
