import { isUci } from '../../entries';
import type { Policy } from '../../reference';
import {
  changeNote,
  DETAILS,
  detailsOf,
  detailText,
  type ChangedDetail,
  type SentDetails,
  undatedLine,
} from '../../register';
import type { SubmittedPerson, Assessment } from '../../assessment';
import type { EmailToSend } from '../submission-plan';
import { emailWords } from '../words/emails';
import { bodyOf, byRecipient, candidateWords, policyOfSent, type Asked } from './email-parts';
import { isWithAwardingBody } from './withdrawals';

/** The changes that an e-mail can ask for. A candidate number stays for its series, and a mistyped UCI is put right first. */
export function changesToAsk({ changed, everSent }: SubmittedPerson): ChangedDetail[] {
  // Details of a file that was not sent yet are not with the awarding body.
  if (!everSent.some(isWithAwardingBody)) return [];
  return changed.filter(
    ({ detail, after }) => detail !== 'candidateNumber' && (detail !== 'uci' || after.length === 12 || isUci(after)),
  );
}

/** The e-mails that ask for changes of candidates' details. */
export function detailsEmails({ submitted, reference }: Assessment, centreNumber: string | null): EmailToSend[] {
  const changed = submitted.people.flatMap((person) => {
    const changes = changesToAsk(person);
    return changes.length === 0 ? [] : [{ person, changes }];
  });
  const policiesOf = ({ person }: PersonChanges): Policy[] =>
    person.everSent.filter(isWithAwardingBody).map((sent) => policyOfSent(reference, sent));
  return byRecipient('details', changed, policiesOf, reference).map((asked) => emailFor(asked, centreNumber));
}

interface PersonChanges {
  readonly person: SubmittedPerson;
  readonly changes: readonly ChangedDetail[];
}

function emailFor({ items: people, id, to, family }: Asked<PersonChanges>, centreNumber: string | null): EmailToSend {
  const lines = people.map(({ person, changes }) =>
    [
      candidateWords(knownToAwardingBody(person)),
      ...changes.map(({ detail, before, after }) => emailWords.details.change(DETAILS[detail].words, before, after)),
    ].join('\n'),
  );
  const kinds = new Set(people.flatMap(({ changes }) => changes.map(({ detail }) => detail)));
  return {
    id,
    ...to,
    subject: emailWords.details.subject(centreNumber ?? '', family),
    body: bodyOf(centreNumber, emailWords.details.request(family), lines),
    advice: [
      emailWords.details.untilRecorded,
      ...(kinds.has('uci') ? [emailWords.details.newUci] : []),
      ...(kinds.has('name') ? [emailWords.details.newName] : []),
    ],
    rows: people.map(({ person }) => person.row.row),
    lines: people.map(({ person, changes }) =>
      undatedLine('change', {
        details: detailsAfter(person, changes),
        note: changeNote(changes),
      }),
    ),
  };
}

/** A number that so far stands only in a file that was not sent says nothing to the awarding body. */
function knownToAwardingBody({ known, everSent }: SubmittedPerson): SentDetails {
  const { candidateNumber } = everSent.filter(isWithAwardingBody).at(-1)?.details ?? known;
  return { ...known, candidateNumber };
}

/** The details as they are once the changes are made. */
function detailsAfter(person: SubmittedPerson, changes: readonly ChangedDetail[]): SentDetails {
  const known = knownToAwardingBody(person);
  const now = detailsOf(person.row);
  const taken = Object.fromEntries(changes.map(({ detail }) => [detail, now[detail]]));
  const after: SentDetails = { ...known, ...taken };
  return detailText(after, 'name') === '' ? { ...after, name: known.name } : after;
}
