import { FIELDS, FIELD_TABLE, type Field } from '../entries';
import { withoutHints } from './heading-hints';
import { YES_NO_HEADINGS, type YesNoQuestion } from './yes-no-headings';

/** Headings of the product's own columns: written by it, so never read as the officer's. */
export const CHECK_HEADING = 'Entrywise check';
export const FEE_HEADING = 'Entrywise fee';

/** A heading as it is compared: no case, punctuation or spaces of any kind. */
export function plainHeading(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** What a heading stands for; `rank` is lower for the better of two headings of one field. */
export type HeadingMeaning =
  | { readonly kind: 'field'; readonly field: Field; readonly rank: number }
  | { readonly kind: 'flag'; readonly flag: YesNoQuestion }
  | { readonly kind: 'product' };

const MEANINGS: ReadonlyMap<string, HeadingMeaning> = new Map([
  ...FIELDS.flatMap((field) => meaning(FIELD_TABLE[field].headings, (rank) => ({ kind: 'field', field, rank }))),
  ...YES_NO_HEADINGS.flatMap(({ headings, flag }) => meaning(headings, () => ({ kind: 'flag', flag }))),
  ...meaning([CHECK_HEADING, FEE_HEADING], () => ({ kind: 'product' })),
]);

function meaning(headings: readonly string[], of: (rank: number) => HeadingMeaning): [string, HeadingMeaning][] {
  return headings.map((heading, rank) => [plainHeading(heading), of(rank)]);
}

/** What a heading stands for that is given as headings are compared. */
export function meaningOfPlain(heading: string): HeadingMeaning | null {
  return MEANINGS.get(heading) ?? null;
}

/** What a heading stands for, with or without hints on how to fill the column in. */
function meaningWithHints(text: string): HeadingMeaning | null {
  return meaningOfPlain(plainHeading(text)) ?? meaningOfPlain(plainHeading(withoutHints(text)));
}

/** Fields that a heading may say whose they are of: `Student DOB`, `Candidate UCI`. A number is left out: `Student number` is the school's own. */
const OF_PERSON: ReadonlySet<Field> = new Set<Field>([
  ...(['uci', 'uln', 'upn', 'surname', 'forenames', 'middleNames', 'wholeName', 'birthDate', 'sex'] as const),
]);
const WHOSE = /^(?:candidate|student|pupil|learner)(?:s|[’']s)?[\s_-]+(?=\S)/i;

/** What a heading stands for that begins with whose it is; null for any other. */
function meaningOfPerson(text: string): HeadingMeaning | null {
  const trimmed = text.trim();
  if (!WHOSE.test(trimmed)) return null;
  const meaning = meaningWithHints(trimmed.replace(WHOSE, ''));
  return meaning?.kind === 'field' && OF_PERSON.has(meaning.field) ? meaning : null;
}

/** What a heading stands for, with or without hints on how to fill the column in, and whose it is. */
export function meaningOfHeading(text: string): HeadingMeaning | null {
  return meaningWithHints(text) ?? meaningOfPerson(text);
}
