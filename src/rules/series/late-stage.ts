import { formatDate, formatPence, seriesName, isMonthOver } from '../../entries';
import type { LateStage, StageAt } from '../../reference';
import { entryStage, type Assessment, type JudgedRequest } from '../../assessment';
import type { Report } from '../define-rule';
import { seriesField } from './entry-series';

/** What can be entered, as far as is known. */
const ENTERABLE = new Set(['enterable', 'unlisted']);

/**
 * The stage of a unit entry sent today. Null for registrations, which have no deadline, for entries that cannot be made
 * anyway, where the suite knows no late entries, and where the dates of the series are not known.
 */
export function lateStage(resolved: JudgedRequest, { reference, asOf }: Assessment): StageAt | null {
  if (!ENTERABLE.has(resolved.enterability)) return null;
  // A series that is over is for series-unknown.
  if (resolved.series !== null && isMonthOver(resolved.series, asOf)) return null;
  const now = entryStage(resolved, reference, asOf);
  return now?.decidedBy ? now : null;
}

/** What to say of an entry that is in a stage with a fee; null where it is in another stage. */
export function lateFeeReport(
  resolved: JudgedRequest,
  context: Assessment,
  stage: Exclude<LateStage, 'none' | 'closed'>,
): Report<'priced' | 'unpriced'> | null {
  const now = lateStage(resolved, context);
  if (now?.stage !== stage || resolved.series === null) return null;
  const fee = context.reference.lateFee(resolved, stage);
  const data = { title: resolved.title, series: seriesName(resolved.series), date: formatDate(now.decidedBy.value) };
  const fields = [seriesField(resolved)];
  if (fee === null) return { message: 'unpriced', data, fields, restsOn: [now.decidedBy] };
  const priced = { ...data, fee: formatPence(fee.value) };
  return { message: 'priced', data: priced, fields, restsOn: [now.decidedBy, fee] };
}
