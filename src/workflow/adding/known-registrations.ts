import { parseCode, registrationSeriesAt, type EntryStatus } from '../../entries';
import type { AskedEntry, Joining } from '../../table';
import type { Check } from '../check';

/** Whether the sheets, the register or an answer say that a candidate was registered for a qualification before. */
export function isKnownRegistered(check: Check, joining: Joining, qualification: string): boolean {
  const { submitted, answers } = check.context;
  const isMade = registrationsIn(check, joining, qualification).some(({ standing }) => standing === 'made');
  const isSaid = joining.rows.some((candidate) => {
    const sent = submitted.personOf(candidate)?.entries ?? [];
    return (
      sent.some(({ kind, code }) => kind === 'registration' && parseCode(code).qualification === qualification) ||
      answers.isAnswered({ candidate, qualification, unit: '', asks: 'registered' })
    );
  });
  return isMade || isSaid;
}

/** How the registrations of a candidate for a qualification stand, in the sheets. */
function registrationsIn({ context }: Check, { key }: Joining, qualification: string): EntryStatus[] {
  const own = context.entriesOf.get(key) ?? [];
  return own.flatMap((one) =>
    one.kind === 'registration' && one.qualificationCode === qualification ? [one.entry.status] : [],
  );
}

/** Those for whom units are added without a registration of which anything says that it was made or is asked for. */
export function unregisteredAmong(check: Check, added: readonly AskedEntry[]): Joining[] {
  const { context } = check;
  const annual = registrationSeriesAt(context.asOf);
  const isAsked = (joining: Joining, qualification: string): boolean =>
    registrationsIn(check, joining, qualification).some(({ standing }) => standing !== 'withdrawn');
  const registering = new Set(added.flatMap(({ unit, joining }) => (unit === '' ? [joining.key] : [])));
  const lacking = added.filter(({ joining, qualification, unit, series, isRegistered }) => {
    if (registering.has(joining.key) || isRegistered === true || isAsked(joining, qualification)) return false;
    const asked = { code: '', qualification, unit, qan: '' };
    const policy = context.reference.policy(context.reference.resolve(asked, series, annual));
    return policy.registrationFirst.value && policy.registrationPer.value !== 'none';
  });
  return [...new Map(lacking.map(({ joining }) => [joining.key, joining])).values()];
}
