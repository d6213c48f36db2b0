import { plainHeading } from '../headings';
import type { Person } from './joining';

/** A kind of group that a list of the whole school tells of each candidate, and a teacher's list need not. */
export interface GroupKind {
  /** The heading of a column that is made for it; where it is a number, groups are called by it: `Year 13`. */
  readonly heading: string;
  readonly words: string;
  readonly isHeading: (heading: string) => boolean;
}

function kind(heading: string, words: string, headings: readonly string[]): GroupKind {
  const plain = new Set(headings.map(plainHeading));
  return { heading, words, isHeading: (text) => plain.has(plainHeading(text)) };
}

/** What tells the years apart, and the classes. A group of one subject, a department or a house is told by its own list alone. */
export const GROUP_KINDS: readonly GroupKind[] = [
  kind('Year', 'year group', ['year', 'year group', 'NC year', 'year taught in']),
  kind('Class', 'class', ['class', 'form', 'reg', 'reg group', 'tutor group', 'registration group', 'form group']),
];

/** The one group of a kind in which all rows of somebody are; empty where they tell none, or two. */
export function groupIn(rows: readonly Pick<Person, 'groups'>[], { isHeading }: GroupKind): string {
  const values = rows.flatMap(({ groups }) =>
    Object.entries(groups).flatMap(([heading, value]) => (isHeading(heading) && value !== '' ? [value] : [])),
  );
  const [only = '', another] = new Set(values);
  return another === undefined ? only : '';
}
