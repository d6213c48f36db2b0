import type { CalendarDate } from '../../entries';
import { priceOf } from '../../fees';
import type { Reference, Resolution } from '../../reference';
import { attemptLimit, attemptsUsed, NO_ATTEMPTS, unitReason } from '../../assessment';
import { FunctionProblem } from '../function-problem';
import { ATTEMPT, CODE, DAY, SERIES, type AttemptGiven } from '../parameters';
import type { FunctionDefinition } from '../spread';
import { catalogueWords } from '../words/catalogue';
import { resolveCode } from './resolve-code';

const words = catalogueWords.fee;

/** Before any deadline: the price of an entry on time. */
const IN_GOOD_TIME: CalendarDate = '1900-01-01';

/** What one entry costs, in pounds; without a date as if it were sent in time. */
export const FEE: FunctionDefinition = {
  parameters: [CODE, SERIES, DAY, ATTEMPT],
  required: 1,
  blank: '',
  answer(given, source) {
    const { reference } = source;
    const date = given.optional(DAY);
    const resolution = resolveCode(given.required(CODE), given.optional(SERIES), date, source);
    const reason = reasonOf(resolution, given.optional(ATTEMPT) ?? { sat: 0, absent: 0 }, reference);
    if (date !== null && resolution.kind === 'unit' && resolution.series === null) {
      throw new FunctionProblem('unknown', words.seriesNeeded);
    }
    const { amount, late, why } = priceOf(resolution, reason, reference, date ?? IN_GOOD_TIME);
    if (late === 'closed') throw new FunctionProblem('unknown', why);
    if (amount === null) throw new FunctionProblem('unknown', words.notKnown(why));
    return amount / 100;
  },
};

function reasonOf(resolution: Resolution, given: AttemptGiven, reference: Reference): Parameters<typeof priceOf>[1] {
  if (resolution.kind === 'registration') return 'registration';
  const before = { ...NO_ATTEMPTS, ...given };
  const policy = reference.policy(resolution);
  const limit = attemptLimit(resolution, reference);
  if (limit && attemptsUsed(before, policy).certainly >= limit.value) {
    throw new FunctionProblem('unknown', words.noAttemptLeft(limit.value));
  }
  return unitReason(before, policy);
}
