import { formatDate } from '../entries';
import type { EntryStage } from '../assessment';
import type { ChargePart, ChargeReason } from './charge';
import { feeWords } from './words';

/** Why an entry has its price. */
const REASONS: Readonly<Record<ChargeReason, string>> = feeWords.reasons;

/** What the stage adds, `{date}` being the date that was passed. */
const STAGES: Readonly<Record<EntryStage['stage'], string>> = feeWords.stages;

const OVER = feeWords.over;

/** The whole reason of a charge in sentences, without what came before the entry. */
export function chargeWords(reason: ChargeReason, stage: EntryStage | null, parts: readonly ChargePart[]): string {
  const unknown = parts.filter(({ amount }) => amount === null).map(({ label }) => feeWords.notKnown(label));
  return [REASONS[reason], ...(stage === null ? [] : [stageWords(stage)]), ...unknown].filter(Boolean).join(' ');
}

function stageWords({ stage, decidedBy }: EntryStage): string {
  if (decidedBy === null) return OVER;
  const sure = decidedBy.confidence === 'confirmed' ? '' : feeWords.dateNotConfirmed;
  return STAGES[stage].replace('{date}', formatDate(decidedBy.value) + sure);
}
