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
export function meaningOfHeading(text: string): HeadingMeaning | null {
  return meaningOfPlain(plainHeading(text)) ?? meaningOfPlain(plainHeading(withoutHints(text)));
}
