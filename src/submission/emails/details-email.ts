import { isUci } from '../../entries';
import {
  DETAILS,
  detailsOf,
  detailText,
  type ChangedDetail,
  type SentDetails,
  type SubmittedPerson,
  undatedLine,
} from '../../register';
import type { RuleContext } from '../../rules';
import type { EmailToSend } from '../submission-plan';
import { recipientOf, bodyOf, candidateWords } from './email-parts';
import { isWithAwardingBody } from './withdrawals';

/** The changes that an e-mail can ask for. A candidate number stays for its series, and a mistyped UCI is put right first. */
export function changesToAsk({ changed, entries }: SubmittedPerson): ChangedDetail[] {
  // Details of a file that was not sent yet are not with the awarding body.
  if (!entries.some(isWithAwardingBody)) return [];
  return changed.filter(
    ({ detail, after }) => detail !== 'candidateNumber' && (detail !== 'uci' || after.length === 12 || isUci(after)),
  );
}

/** The e-mail that asks for changes of candidates' details; null where there are none. */
export function detailsEmail({ submitted, reference }: RuleContext, centreNumber: string | null): EmailToSend | null {
  const people = submitted.people.flatMap((person) => {
    const changes = changesToAsk(person);
    return changes.length === 0 ? [] : [{ person, changes }];
  });
  if (people.length === 0) return null;
  const lines = people.map(({ person, changes }) =>
    [
      candidateWords(knownToAwardingBody(person)),
      ...changes.map(({ detail, before, after }) =>
        before === '' ? `  ${DETAILS[detail].words}: ${after}` : `  ${DETAILS[detail].words}: ${after} (was ${before})`,
      ),
    ].join('\n'),
  );
  const kinds = new Set(people.flatMap(({ changes }) => changes.map(({ detail }) => detail)));
  return {
    id: 'details',
    ...recipientOf(reference),
    subject: `Centre ${centreNumber ?? ''}: changes to candidates' details, Cambridge Technicals`,
    body: bodyOf(
      centreNumber,
      'Please make these changes to the details of our Cambridge Technicals candidates.',
      lines,
    ),
    advice: [
      'Until the change is recorded here, files go on giving the details that the awarding body has.',
      ...(kinds.has('uci')
        ? ['Results are matched by UCI: make sure that the new one is right before you send this.']
        : []),
      ...(kinds.has('name') ? ['You may be asked for proof of a change of name.'] : []),
    ],
    rows: people.map(({ person }) => person.row.row),
    lines: people.map(({ person, changes }) =>
      undatedLine('change', {
        details: detailsAfter(person, changes),
        note: changes.map(({ detail, before, after }) => `${DETAILS[detail].words}: ${before} to ${after}`).join('; '),
      }),
    ),
  };
}

/** A number that so far stands only in a file that was not sent says nothing to the awarding body. */
function knownToAwardingBody({ known, entries }: SubmittedPerson): SentDetails {
  const { candidateNumber } = entries.filter(isWithAwardingBody).at(-1)?.details ?? known;
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
