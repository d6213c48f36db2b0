import {
  groupBy,
  listInWords,
  parseCode,
  seriesCode,
  seriesName,
  type CalendarDate,
  type Series,
  annualSeries,
} from '../../entries';
import { lateFeeBackOf, lateFeesBackWords } from '../../fees';
import { lessSure, type Policy, type Reference } from '../../reference';
import type { RegisteredEntry, SentDetails } from '../../register';
import type { EmailKind, EmailToSend, PlannedEntry } from '../submission-plan';
import { dayWords } from '../words/days';
import { emailWords } from '../words/emails';

/** The policy of the suite that a sent entry belongs to. */
export function policyOfSent(reference: Reference, { code, series }: RegisteredEntry): Policy {
  return reference.policy(reference.resolve(parseCode(code), series, annualSeries(series)));
}

/** What is asked for by one e-mail. */
export interface Asked<Item> {
  readonly items: readonly Item[];
  /** The kind, with a number from the second e-mail of the kind on: `withdrawals-2`. */
  readonly id: EmailToSend['id'];
  readonly to: Pick<EmailToSend, 'to' | 'toConfidence'>;
  /** What the qualifications are called: `Cambridge Technicals`. */
  readonly family: string;
}

/**
 * Sorts what is asked for by whom it is asked of: each suite has its own address for what files must not do, and each family its
 * name. What is about entries of several suites goes to all of their addresses.
 */
export function byRecipient<Item>(
  kind: EmailKind,
  items: readonly Item[],
  policiesOf: (item: Item) => readonly Policy[],
  reference: Reference,
): Asked<Item>[] {
  const groups = new Map<string, { to: Asked<Item>['to']; family: string; items: Item[] }>();
  for (const item of items) {
    const policies = policiesOf(item);
    const addresses = policies.map(({ amendmentEmail }) => amendmentEmail);
    const to = [...new Set(addresses.map(({ value }) => value))].join(', ');
    const family = listInWords([...new Set(policies.map(({ suite }) => reference.family(suite).title))]);
    const toConfidence = addresses.map(({ confidence }) => confidence).reduce(lessSure, 'confirmed');
    const group = groups.get(`${to} ${family}`);
    if (group) {
      group.items.push(item);
      group.to = { to, toConfidence: lessSure(group.to.toConfidence, toConfidence) };
    } else groups.set(`${to} ${family}`, { to: { to, toConfidence }, family, items: [item] });
  }
  return [...groups.values()].map((group, index) => ({ ...group, id: index === 0 ? kind : `${kind}-${index + 1}` }));
}

/** How an e-mail names a candidate: no more than the awarding body needs to find them. */
export function candidateWords({ candidateNumber, uci }: SentDetails): string {
  return emailWords.candidate(candidateNumber, uci);
}

/** An e-mail's text: the centre, what is asked for, a line for each, and the request to confirm. */
export function bodyOf(centreNumber: string | null, request: string, lines: readonly string[]): string {
  return [emailWords.centre(centreNumber ?? ''), '', request, '', ...lines, '', emailWords.confirm, ''].join('\n');
}

/** What an entry is called in an e-mail: `583501 Business unit 01, June 2027`. */
export function entryWords({ code, title, series }: Pick<PlannedEntry, 'code' | 'title' | 'series'>): string {
  return `${code} ${title}${series === null ? '' : `, ${seriesName(series)}`}`;
}

/** What becomes of the fees when sent entries are withdrawn on a day: for each suite and series, in sentences. */
export function refundAdvice(sent: readonly RegisteredEntry[], reference: Reference, asOf: CalendarDate): string[] {
  const alike = groupBy(sent, (one) => `${policyOfSent(reference, one).suite} ${seriesCode(one.series)}`);
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const lateFees = lateFeesBackWords(own.map((one) => lateFeeBackOf(one, reference)));
    return [seriesAdvice(policyOfSent(reference, first), first.series, lateFees, reference, asOf)];
  });
}

function seriesAdvice(
  policy: Policy,
  series: Series,
  lateFees: string,
  reference: Reference,
  asOf: CalendarDate,
): string {
  const { refundUntil } = reference.seriesDates(series, policy.suite);
  const name = seriesName(series);
  const { refunds } = emailWords;
  if (refundUntil === null) return refunds.unknown(name);
  const day = dayWords.day(refundUntil.value, refundUntil.confidence === 'confirmed');
  if (asOf <= refundUntil.value) return `${refunds.givenBack(name, day)} ${lateFees}`.trim();
  const hardship = policy.hardshipRefundDays;
  const grounds = hardship ? [refunds.hardship(hardship.value), ...(lateFees === '' ? [] : [refunds.askLateFee])] : [];
  return [refunds.over(name, day), ...grounds].join(' ');
}
