import '../file/jitless';
import * as z from 'zod/mini';

const month = z.int().check(z.gte(1), z.lte(12));
const count = z.int().check(z.gte(0), z.lte(99));

/** What a value of each item of a policy looks like, in the pack and in the reference file alike. */
export const POLICY_VALUES = {
  unitEntries: z.boolean(),
  unitSeriesMonths: z.array(month),
  moderatedUnitSeriesMonths: z.array(month),
  includedAttempts: count,
  furtherAttempts: count,
  registrationFirst: z.boolean(),
  registrationPer: z.enum(['size', 'subject', 'none']),
  registrationLeadDays: z.int().check(z.gte(0), z.lte(365)),
  approvalFirst: z.boolean(),
  registrationOrUnits: z.boolean(),
  certificationEntry: z.boolean(),
  absenceIsAttempt: z.boolean(),
  absenceUsesIncluded: z.boolean(),
  hardshipRefundDays: count,
  lateFeesFor: z.array(z.enum(['registration', 'unit'])),
  amendments: z.array(z.enum(['add-candidate', 'add-entry', 'change', 'withdraw'])),
  amendmentEmail: z.string().check(z.regex(/^\S+@\S+\.\S+$/)),
};

/** Attempts by level: the keys are levels, `"3"`. */
export const LEVEL = z.string().check(z.regex(/^[1-8]$/));
