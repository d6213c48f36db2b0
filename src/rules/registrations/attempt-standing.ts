import { formatPence } from '../../entries';
import type { Known } from '../../reference';
import {
  attemptLimit,
  attemptsUsed,
  historyWords,
  unitReason,
  UNCLASSIFIED,
  type Attempts,
  type UnitReason,
  type Assessment,
  type JudgedEntry,
} from '../../assessment';
import type { MessageData } from '../finding';

type Ground = Pick<Known<unknown>, 'confidence' | 'source'>;

/** How a unit entry stands with the attempts before it. */
interface AttemptStanding {
  readonly attempts: Attempts;
  readonly reason: UnitReason;
  /**
   * `over`: every attempt allowed was certainly used; `perhaps-over`: if what is not known was sat; `last`: this is the
   * last one; `within`: further ones may follow, or no limit is known.
   */
  readonly kind: 'over' | 'perhaps-over' | 'last' | 'within';
  readonly limit: number | null;
  /** What the verdict rests on: the limit, and records that may be another person's. */
  readonly grounds: readonly Ground[];
}

/** The standing of a new unit entry; null for registrations, for entries that cannot be made anyway, and where nothing came before. */
export function attemptStanding(resolved: JudgedEntry, { ledger, reference }: Assessment): AttemptStanding | null {
  const attempts = ledger.before(resolved.entry);
  if (attempts.earlier.length === 0 || !['enterable', 'unlisted'].includes(resolved.enterability)) return null;
  // An entry that has a result was made: result-known says so.
  if (ledger.recorded(resolved.entry) !== null) return null;
  const policy = reference.policy(resolved);
  const limit = attemptLimit(resolved, reference);
  const { certainly, atMost } = attemptsUsed(attempts, policy);
  const doubts = attempts.earlier.flatMap(({ doubt }): Ground[] =>
    doubt === null ? [] : [{ confidence: 'likely', source: doubt }],
  );
  const grounds = [
    ...(limit === null ? [] : [limit]),
    ...(attempts.absent > 0 ? [policy.absenceIsAttempt] : []),
    ...doubts,
  ];
  const kind = limit === null ? 'within' : kindOf(limit.value, certainly, atMost);
  return { attempts, reason: unitReason(attempts, policy), kind, limit: limit?.value ?? null, grounds };
}

function kindOf(limit: number, certainly: number, atMost: number): AttemptStanding['kind'] {
  if (certainly >= limit) return 'over';
  if (atMost >= limit) return 'perhaps-over';
  return atMost + 1 === limit ? 'last' : 'within';
}

/** What messages of such an entry say of it. */
export function standingWords(resolved: JudgedEntry, { attempts, limit }: AttemptStanding): MessageData {
  return { title: resolved.title, history: historyWords(attempts), ...(limit === null ? {} : { limit }) };
}

/** The unit fee of a charged entry as messages give it. */
export function unitFee(
  resolved: JudgedEntry,
  { reference }: Assessment,
): { readonly message: 'priced' | 'unpriced'; readonly data: MessageData; readonly grounds: readonly Ground[] } {
  const fee = reference.fee(resolved);
  if (fee === null) return { message: 'unpriced', data: {}, grounds: [] };
  return { message: 'priced', data: { fee: formatPence(fee.value) }, grounds: [fee] };
}

/** A mandatory unit that can no longer be passed. */
interface LostUnit {
  readonly unit: string;
  /** What the candidate sat and missed of it. */
  readonly attempts: Attempts;
  readonly limit: Known<number>;
}

/**
 * The first of a size's mandatory units of which the candidate certainly failed every attempt that is allowed. An attempt
 * whose grade is not known may have been passed, and an entry whose outcome is not known may be: then none is lost.
 */
export function lostUnit(
  registration: JudgedEntry,
  mandatory: readonly string[],
  { ledger, reference }: Assessment,
): LostUnit | null {
  const limit = attemptLimit(registration, reference);
  if (limit === null) return null;
  for (const unit of mandatory) {
    const attempts = ledger.ofUnit(registration, unit);
    const failed = attempts.earlier.filter(({ outcome, grade }) => outcome === 'sat' && grade === UNCLASSIFIED);
    if (failed.length === attempts.sat && attempts.open === 0 && failed.length >= limit.value) {
      return { unit, attempts, limit };
    }
  }
  return null;
}
