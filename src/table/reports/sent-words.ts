import { formatPence } from '../../entries';
import { isCharged, type SentFees, type Total } from '../../fees';
import { reportWords } from '../words/reports';

/** What was sent and what it cost, in sentences. */
export function sentWords({ total, notMarked, withdrawn, credit, earlier }: Omit<SentFees, 'lines'>): string {
  return [
    reportWords.sent.soFar(total.entries, withdrawn, costWords(total)),
    ...(notMarked > 0 ? [reportWords.sent.notMarked(notMarked)] : []),
    ...(credit.entries > 0
      ? [reportWords.sent.withdrawn(credit.entries, isCharged(credit) ? costWords(credit) : null)]
      : []),
    ...(isCharged(earlier) ? [reportWords.sent.earlierYears(costWords(earlier))] : []),
  ].join(' ');
}

/** `£25.00 and 2 fees not known` */
function costWords({ due, unpriced }: Total): string {
  return [
    ...(due !== 0 || unpriced === 0 ? [formatPence(due)] : []),
    ...(unpriced > 0 ? [reportWords.sent.feesNotKnown(unpriced)] : []),
  ].join(reportWords.sent.and);
}
