import { counted, formatPence } from '../../entries';
import { isCharged, type SentFees, type Total } from '../../fees';

/** What was sent and what it cost, in sentences. */
export function sentWords({ total, notMarked, credit, earlier }: Omit<SentFees, 'lines'>): string {
  return [
    `Sent so far: ${counted(total.entries, 'entry', 'entries')}, ${costWords(total)}.`,
    ...(notMarked > 0
      ? [`${notMarked} of them ${notMarked === 1 ? 'is' : 'are'} in files that are not marked as sent.`]
      : []),
    ...(credit.entries > 0
      ? [`${counted(credit.entries, 'entry was', 'entries were')} withdrawn in time: expect ${costWords(credit)} back.`]
      : []),
    ...(isCharged(earlier) ? [`Earlier academic years (${costWords(earlier)}) are not counted.`] : []),
  ].join(' ');
}

/** `£25.00 and 2 fees not known` */
function costWords({ due, unpriced }: Total): string {
  return [
    ...(due !== 0 || unpriced === 0 ? [formatPence(due)] : []),
    ...(unpriced > 0 ? [`${counted(unpriced, 'fee')} not known`] : []),
  ].join(' and ');
}
