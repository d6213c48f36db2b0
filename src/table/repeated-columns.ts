import { largest, groupBy, type Field } from '../entries';
import { plainHeading } from './headings';

/** A heading with a number of its own: `Unit2`, `Entry code 3`, `Unit 2 code`, `2nd unit`, `Unit.1`. */
export interface NumberedHeading {
  /** The heading without the number, as headings are compared. */
  readonly base: string;
  /** Null where the heading has none. */
  readonly number: number | null;
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

/** Parts a heading from the number that a person, Excel or another program gave it because there are several of its kind. */
export function numberedHeading(heading: string): NumberedHeading {
  const text = heading.replace(/\s+/g, ' ').trim();
  const [, base = '', digits = ''] = /^(.*[^\d\s._#(-])[\s._#(-]*(\d{1,2})\)?$/.exec(text) ?? [];
  if (digits !== '') return { base: plainHeading(base), number: Number(digits) };
  const [, before = '', inner = '', after = ''] =
    /^([a-z][a-z ]*?) ?(\d{1,2}) ((?:entry )?(?:code|no\.?|number|series|session|season|status))$/i.exec(text) ?? [];
  if (inner !== '') return { base: plainHeading(`${before} ${after}`), number: Number(inner) };
  const [, place = '', word = '', rest = ''] = /^(?:(\d)(?:st|nd|rd|th)|([a-z]+)) (.+)$/i.exec(text) ?? [];
  const number = place === '' ? ORDINALS[word.toLowerCase()] : Number(place);
  return number === undefined || rest === ''
    ? { base: plainHeading(text), number: null }
    : { base: plainHeading(rest), number };
}

/** Fields of which a row may have several, one for each entry that it asks for. */
export const ENTRY_FIELDS: readonly Field[] = ['qualification', 'unit', 'code', 'series', 'status'];

/** A column that claims a field of which there may be several. */
export interface Claim extends NumberedHeading {
  readonly field: Field;
  readonly column: number;
}

/** The columns of one of the entries that a row asks for, without the columns that all its entries share. */
type Ask = Partial<Record<Field, number>>;

/** Fields by which a row asks for an entry. */
const ASKING: ReadonlySet<Field> = new Set<Field>(['unit', 'code', 'qualification']);

/**
 * The columns of each entry that a row asks for, in their order. Numbers pair them, `Unit2` with `Series2`; where nothing is numbered, their
 * order does if there are as many of each, else each belongs to the nearest asking column to its left. A field that stands only once is every
 * entry's, and is left out here.
 */
export function pairColumns(claims: readonly Claim[]): readonly Ask[] {
  const byField = groupBy(claims, ({ field }) => field);
  const several = [...byField.values()].filter((all) => all.length > 1);
  const count = largest(
    several.map((all) => all.length),
    1,
  );
  const leading = several.find((all) => all.length === count && ASKING.has(all[0]?.field ?? 'group')) ?? several[0];
  if (leading === undefined) return [];
  const numbers = numbered(leading);
  const asks = new Map<number, Ask>([...numbers].sort((one, other) => one - other).map((number) => [number, {}]));
  for (const all of several) {
    const isPaired = all.length === leading.length || all.some(({ number }) => number !== null);
    const places = numbered(all);
    for (const [index, { field, column }] of all.entries()) {
      const own = isPaired ? (places[index] ?? 1) : nearest(leading, column);
      const ask = asks.get(own) ?? {};
      ask[field] = column;
      asks.set(own, ask);
    }
  }
  return [...asks].sort(([one], [other]) => one - other).map(([, ask]) => ask);
}

/** The number of each column: its own, and for one without the first that no other has. */
function numbered(columns: readonly Claim[]): number[] {
  const taken = new Set(columns.map(({ number }) => number));
  let next = 1;
  return columns.map(({ number }) => {
    if (number !== null) return number;
    while (taken.has(next)) next++;
    return next++;
  });
}

/** The place, from 1, of the last asking column at or before a column; of the first where there is none before. */
function nearest(leading: readonly Claim[], column: number): number {
  return Math.max(1, leading.filter((one) => one.column <= column).length);
}
