import { seriesKey } from '../../entries';
import type { Person } from '../../table';
import { addingWords } from '../words/adding';
import type { LineAsks, LineEntry } from './line-asks';
import type { Listed, ListedCandidate } from './listed';
import { personName } from './person-name';

/** A candidate, and the sheet that they are entered in. */
export type Placed = Pick<ListedCandidate, 'joining' | 'sheet'>;

/** The candidates whom the lines of a list name, as they are found. */
export class FoundPeople {
  readonly people: ListedCandidate[] = [];
  readonly #lines = new Map<string, { readonly said: string; readonly asked: Set<string> }>();

  /** Takes somebody with what a line asks for; in a sentence why not, where the line says nothing new of them, or is of another. */
  add({ joining, sheet }: Placed, { name, person }: Listed, asks: LineAsks | null): string | null {
    const said = JSON.stringify(detailsOf(person));
    const before = this.#lines.get(joining.key) ?? { said, asked: new Set<string>() };
    const isFirst = before.asked.size === 0;
    if (!isFirst && asks !== null && before.said !== said)
      return addingWords.twiceOtherwise(name, personName(joining.person));
    this.#lines.set(joining.key, before);
    const entries = asks === null || asks.entries.length === 0 ? [null] : asks.entries;
    const fresh = entries.filter((one) => !before.asked.has(keyOf(one, asks)));
    for (const one of fresh) before.asked.add(keyOf(one, asks));
    if (fresh.length === 0) return addingWords.twice(name);
    const added = fresh.flatMap((one) => one ?? []);
    this.people.push({ joining, sheet, name, asks: asks === null ? null : { ...asks, entries: added } });
    return null;
  }
}

function keyOf(entry: LineEntry | null, asks: LineAsks | null): string {
  if (entry === null) return `of the form ${asks?.qualification ?? ''}`;
  return [entry.qualification, entry.unit, entry.series === null ? '' : seriesKey(entry.series)].join(' ');
}

function detailsOf({ candidateNumber, uci, surname, forenames, birthDate, groups }: Person): readonly unknown[] {
  return [candidateNumber, uci, surname, forenames, birthDate, groups];
}
