import { FirstAlike, type CandidateRow, type WaysAlike } from '../../entries';
import { detailsOf, IDENTITY_KEYS, isSamePerson } from './people';

/** Rows are of one person where no detail contradicts another, or two agree: the same as `isSamePerson`. */
const WAYS: WaysAlike = {
  without: [[0, 1, 2]],
  given: [
    [0, 1],
    [0, 2],
    [1, 2],
  ],
};

/** So few are looked at one by one. */
const FEW = 24;

/** Finds the first of things that is about the person of a row, by name, date of birth and UCI, however many things there are. */
export class FirstOfPerson<Thing> {
  readonly #rowOf: (thing: Thing) => CandidateRow;
  readonly #things: Thing[] = [];
  #many: FirstAlike<Thing> | null = null;

  constructor(rowOf: (thing: Thing) => CandidateRow) {
    this.#rowOf = rowOf;
  }

  add(thing: Thing): void {
    this.#things.push(thing);
    this.#many?.add(thing, detailsOf(this.#rowOf(thing), IDENTITY_KEYS));
  }

  find(row: CandidateRow): Thing | undefined {
    if (this.#things.length <= FEW) {
      return this.#things.find((thing) => isSamePerson(this.#rowOf(thing), row, IDENTITY_KEYS));
    }
    this.#many ??= this.#indexed();
    return this.#many.find(detailsOf(row, IDENTITY_KEYS));
  }

  #indexed(): FirstAlike<Thing> {
    const many = new FirstAlike<Thing>(WAYS);
    for (const thing of this.#things) many.add(thing, detailsOf(this.#rowOf(thing), IDENTITY_KEYS));
    return many;
  }
}
