import type { Qualification, ResolvedEntry } from '../../reference';
import { parseCode } from '../../entries';
import { annualSeries, undatedLine, type RegisteredEntry } from '../../register';
import type { RuleContext } from '../../rules';
import { plannedEntry } from '../planned-entry';
import type { ReadyEntry } from '../sort-entries';
import type { EmailToSend } from '../submission-plan';
import { addressOf, bodyOf, candidateWords } from './email-parts';
import { isWithAwardingBody, withdrawalLine } from './withdrawals';

/** A registration that is asked for where the candidate has one for another size of the subject. */
export interface SizeChange {
  readonly ready: ReadyEntry;
  readonly from: Qualification;
  readonly to: Qualification;
  /** The registration as the register has it; null where only the status column tells. */
  readonly sent: RegisteredEntry | null;
  /** The row that still asks for the earlier size; null where there is none. Which of the two is meant is then not clear. */
  readonly earlierRow: number | null;
  readonly way: 'top-up' | 'move down' | 'change of size';
}

/**
 * Finds the changes of size among new registrations. A second registration in a file would be a second charge; the awarding body
 * turns the one into the other: a top-up to a larger size, a move down to a smaller.
 */
export function sizeChangesIn(ready: readonly ReadyEntry[], context: RuleContext): SizeChange[] {
  return ready.flatMap((one) => {
    const { resolved } = one;
    const { qualification } = resolved;
    if (resolved.kind !== 'registration' || qualification === null) return [];
    if (context.reference.policy(resolved).registrationPer.value !== 'size') return [];
    const had = earlierSize(resolved, qualification, context);
    if (had === null) return [];
    const row = had.sent === null ? null : rowAsking(resolved, had.sent, context);
    return [{ ready: one, to: qualification, ...had, earlierRow: row, way: wayOf(had.from, qualification) }];
  });
}

function earlierSize(
  resolved: ResolvedEntry,
  to: Qualification,
  { entriesOf, submitted, reference }: RuleContext,
): Pick<SizeChange, 'from' | 'sent'> | null {
  const isOther = (one: Qualification | null): one is Qualification =>
    one?.subject === to.subject && one.level === to.level && one.suite === to.suite && one.code !== to.code;
  const sent = (submitted.personOf(resolved.entry.candidate)?.entries ?? []).flatMap((one) => {
    if (one.kind !== 'registration') return [];
    const from = reference.resolve(parseCode(one.code), one.series, annualSeries(one.series)).qualification;
    return isOther(from) ? [{ from, sent: one }] : [];
  });
  const made = (entriesOf.get(resolved.candidateKey) ?? []).flatMap(({ kind, entry, qualification }) =>
    kind === 'registration' && entry.status.standing === 'made' && isOther(qualification)
      ? [{ from: qualification, sent: submitted.sentAs(entry) }]
      : [],
  );
  return sent[0] ?? made[0] ?? null;
}

/** The row that asks for a registration that was sent, and does not say that it is withdrawn. */
function rowAsking(
  { candidateKey }: ResolvedEntry,
  sent: RegisteredEntry,
  { entriesOf, submitted }: RuleContext,
): number | null {
  const own = entriesOf.get(candidateKey) ?? [];
  const asking = own.find(({ entry }) => entry.status.standing === 'made' && submitted.sentAs(entry) === sent);
  return asking?.entry.candidate.row ?? null;
}

function wayOf(from: Qualification, to: Qualification): SizeChange['way'] {
  if (from.glh === null || to.glh === null || from.glh === to.glh) return 'change of size';
  return to.glh > from.glh ? 'top-up' : 'move down';
}

function sizeName({ code, subject, size }: Qualification): string {
  return `${code} ${subject} ${size}`;
}

/** Why such a registration is kept out of the file. */
export function sizeChangeWords({ from, to, way, earlierRow }: SizeChange): string {
  if (earlierRow !== null) {
    return `The candidate is registered for ${sizeName(from)} (row ${earlierRow + 1}), and ${sizeName(to)} is a ${way}. Delete the row of the size that is no longer meant; the change is then asked for by e-mail, because a second registration would be charged in full.`;
  }
  return `The candidate is registered for ${sizeName(from)}, so ${sizeName(to)} is a ${way}: it is asked for by e-mail, because a second registration would be charged in full.`;
}

/** The e-mail that asks for changes of size; null where there are none that are clear. */
export function sizesEmail(
  all: readonly SizeChange[],
  { reference, submitted }: RuleContext,
  centreNumber: string | null,
): EmailToSend | null {
  const changes = all.filter(
    ({ earlierRow, sent }) => earlierRow === null && (sent === null || isWithAwardingBody(sent)),
  );
  if (changes.length === 0) return null;
  const planned = changes.map((change) => {
    const entry = plannedEntry(change.ready.resolved, submitted);
    // The number under which the awarding body has the registration.
    const candidateNumber = change.sent?.details.candidateNumber ?? entry.details.candidateNumber;
    return { change, entry: { ...entry, details: { ...entry.details, candidateNumber } } };
  });
  return {
    id: 'sizes',
    ...addressOf(reference),
    subject: `Centre ${centreNumber ?? ''}: change of qualification size, Cambridge Technicals`,
    body: bodyOf(
      centreNumber,
      'Please change the size of these registrations.',
      planned.map(
        ({ change: { from, to, way }, entry }) =>
          `${candidateWords(entry.details)}: from ${sizeName(from)} to ${sizeName(to)} (${way})`,
      ),
    ),
    advice: [
      'The same subject and level, and the right units, have to be in place. A top-up may have a fee of its own: see the fees list.',
      'Units that were achieved count towards the new size. New unit entries go under the code of the new size once it is confirmed.',
    ],
    rows: planned.map(({ entry }) => entry.row),
    lines: planned.flatMap(({ change: { sent, way, from }, entry }) => {
      const { details, code, title, series, kind } = entry;
      const asked = undatedLine('emailed', { details, code, title, series, kind, note: `${way} from ${from.code}` });
      return sent === null ? [asked] : [withdrawalLine(sent), asked];
    }),
  };
}
