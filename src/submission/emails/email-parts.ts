import { formatDate, seriesName, type CalendarDate, type Series } from '../../entries';
import type { Reference } from '../../reference';
import type { SentDetails } from '../../register';
import type { EmailToSend, PlannedEntry } from '../submission-plan';

/** The awarding body's address for what files must not do, and how sure it is. */
export function recipientOf({ policies }: Reference): Pick<EmailToSend, 'to' | 'toConfidence'> {
  const email = policies[0]?.amendmentEmail;
  return { to: email?.value ?? '', toConfidence: email?.confidence ?? 'unverified' };
}

/** How an e-mail names a candidate: no more than the awarding body needs to find them. */
export function candidateWords({ candidateNumber, uci }: SentDetails): string {
  return `Candidate number ${candidateNumber}${uci === '' ? '' : `, UCI ${uci}`}`;
}

/** An e-mail's text: the centre, what is asked for, a line for each, and the request to confirm. */
export function bodyOf(centreNumber: string | null, request: string, lines: readonly string[]): string {
  return [
    `Centre number: ${centreNumber ?? ''}`,
    '',
    request,
    '',
    ...lines,
    '',
    'Please confirm when this has been done.',
    '',
  ].join('\n');
}

/** What an entry is called in an e-mail: `583501 Business unit 01, June 2027`. */
export function entryWords({ code, title, series }: Pick<PlannedEntry, 'code' | 'title' | 'series'>): string {
  return `${code} ${title}${series === null ? '' : `, ${seriesName(series)}`}`;
}

/** What becomes of the fee when an entry of a series is withdrawn on a day, in sentences. */
export function refundAdvice(reference: Reference, series: Series, asOf: CalendarDate): string {
  const { refundUntil } = reference.seriesDates(series);
  const name = seriesName(series);
  if (refundUntil === null) {
    return `${name}: the last day for a withdrawal with a refund is not known. Look it up before you send this, because after it the fee is lost.`;
  }
  const sure = refundUntil.confidence === 'confirmed' ? '' : ' (not confirmed)';
  const day = `${formatDate(refundUntil.value)}${sure}`;
  if (asOf <= refundUntil.value) return `${name}: withdrawn by ${day}, the fee is given back.`;
  const hardship = reference.policies[0]?.hardshipRefundDays;
  const grounds = hardship
    ? ` On medical grounds or after a bereavement the fee is given back up to ${hardship.value} days before the results.`
    : '';
  return `${name}: the last day for a refund, ${day}, is over. The fee is lost, and so is an entry that the registration includes; a candidate who does not sit is absent.${grounds}`;
}
