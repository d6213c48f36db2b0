import { saysSizeChange } from '../entries';
import type { ResolvedEntry } from '../reference';
import { historyWords, unitReason, type Assessment, sameEntryKey, type JudgedEntry } from '../assessment';
import type { Charge } from './charge';
import { priceList, type Price } from './price-list';
import { feeWords } from './words';

/** What prices rest on. */
type Assessed = Pick<Assessment, 'entries' | 'askedTwice' | 'reference' | 'asOf' | 'ledger' | 'earlierSize'>;

/**
 * What every new entry costs if it is sent on `asOf`, in the sheet's order. Entries that were made already, as the sheet
 * or a record says, or withdrawn, are not charged again.
 */
export function chargeEntries(assessment: Assessed): readonly Charge[] {
  const { entries, askedTwice, reference, asOf, ledger } = assessment;
  const priceOf = priceList(reference, asOf);
  const again = entries.filter(({ entry }) => askedTwice.has(entry.id));
  const made = again.filter(({ entry }) => entry.status.standing === 'made');
  const charged = new Set(made.map((one) => sameEntryKey(one, assessment)));
  /** Whether the same was charged before, now or in a file. */
  const isRepeated = (resolved: JudgedEntry): boolean => {
    if (!askedTwice.has(resolved.entry.id)) return false;
    const key = sameEntryKey(resolved, assessment);
    const isKnown = charged.has(key);
    charged.add(key);
    return isKnown;
  };
  const charges: Charge[] = [];
  for (const resolved of entries) {
    const { entry } = resolved;
    if (entry.status.standing !== 'new' || ledger.recorded(entry)?.doubt === null) continue;
    if (!isRepeated(resolved)) charges.push(chargeOf(resolved, assessment, priceOf));
  }
  return charges;
}

/** The new entries that have no charge, in their order: the same thing is asked for in another row, or was made before. */
export function notCharged<One extends ResolvedEntry>(newEntries: readonly One[], charges: readonly Charge[]): One[] {
  if (newEntries.length === charges.length) return [];
  const charged = new Set(charges.map(({ resolved }) => resolved.entry.id));
  return newEntries.filter(({ entry }) => !charged.has(entry.id));
}

function chargeOf(
  resolved: JudgedEntry,
  { reference, ledger, earlierSize }: Assessed,
  priceOf: ReturnType<typeof priceList>,
): Charge {
  // Of a suite that is switched off no price is known, nor that a registration includes anything or that waiting costs more.
  if (resolved.enterability === 'off') {
    const price = priceOf(resolved, resolved.kind === 'registration' ? 'registration' : 'unit');
    return chargeAt(resolved, { ...price, later: [] }, '');
  }
  if (resolved.kind === 'registration') {
    const had = earlierSize(resolved);
    if (had === null) {
      const isBySize = reference.policy(resolved).registrationPer.value === 'size';
      const isChange = isBySize && saysSizeChange(resolved.entry.statusText);
      return chargeAt(resolved, priceOf(resolved, isChange ? 'size-change' : 'registration'), '');
    }
    const { code, subject, size } = had.from;
    return chargeAt(resolved, priceOf(resolved, 'size-change'), feeWords.registered(code, subject, size));
  }
  if (resolved.isCertification) return chargeAt(resolved, priceOf(resolved, 'certification'), '');
  const attempts = ledger.before(resolved.entry);
  const price = priceOf(resolved, unitReason(attempts, reference.policy(resolved)));
  const earlier = attempts.earlier.length === 0 ? '' : feeWords.earlier(historyWords(attempts));
  return chargeAt(resolved, price, earlier);
}

/** Field by field: to spread an object takes many times as long, and this is done for every entry. */
function chargeAt(resolved: ResolvedEntry, price: Price, earlier: string): Charge {
  const { reason, late, parts, amount, why, later } = price;
  return { resolved, reason, late, parts, amount, why: why + earlier, later };
}
