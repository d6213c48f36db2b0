import { formatDate } from '../entries';
import type { EntryStage } from '../assessment';
import type { ChargePart, ChargeReason } from './charge';

/** Why an entry has its price. */
const REASONS: Readonly<Record<ChargeReason, string>> = {
  registration: 'A registration costs the fee of its qualification.',
  'size-change': 'A change of size is no registration, and is asked for by e-mail. What it costs is in the fees list.',
  certification: 'An entry for the certificate costs a fee of its own.',
  included: 'This entry of the unit is included in the registration.',
  resit: 'A resit is not included in the registration and costs the unit fee.',
  absence: 'An absence used the included entry up, so entering again costs the unit fee.',
  unit: 'No registration includes this entry of the unit, so it costs the unit fee.',
};

/** What the stage adds, `{date}` being the date that was passed. */
const STAGES: Readonly<Record<EntryStage['stage'], string>> = {
  none: '',
  late: 'Late, because entries were due by {date}: a late fee is added.',
  'very-late': 'Very late, because late entries were due by {date}: a very late fee is added.',
  closed: 'Entries closed on {date}: the entry can no longer be made, so it has no price.',
};

const OVER = 'The series is over: the entry can no longer be made, so it has no price.';

/** The whole reason of a charge in sentences, without what came before the entry. */
export function chargeWords(reason: ChargeReason, stage: EntryStage | null, parts: readonly ChargePart[]): string {
  const unknown = parts.filter(({ amount }) => amount === null).map(({ label }) => `${label}: not known.`);
  return [REASONS[reason], ...(stage === null ? [] : [stageWords(stage)]), ...unknown].filter(Boolean).join(' ');
}

function stageWords({ stage, decidedBy }: EntryStage): string {
  if (decidedBy === null) return OVER;
  const sure = decidedBy.confidence === 'confirmed' ? '' : ' (date not confirmed)';
  return STAGES[stage].replace('{date}', formatDate(decidedBy.value) + sure);
}
