/** Records by the keys under which they may be found. */
export class RecordIndex<Item> {
  private readonly places = new Map<string, number[]>();

  constructor(
    private readonly records: readonly Item[],
    private readonly keysOf: (record: Item) => readonly string[],
  ) {
    for (const [place, record] of records.entries()) {
      for (const key of keysOf(record)) {
        const known = this.places.get(key);
        if (known) known.push(place);
        else this.places.set(key, [place]);
      }
    }
  }

  get isEmpty(): boolean {
    return this.records.length === 0;
  }

  /** The records that have any of the keys, in the order in which they were given. */
  having(keys: readonly string[]): Item[] {
    const found = new Set(keys.flatMap((key) => this.places.get(key) ?? []));
    return [...found].sort((one, other) => one - other).flatMap((place) => this.records[place] ?? []);
  }

  /** All keys of the records that have any of the keys. */
  keysBeside(keys: readonly string[]): string[] {
    return this.having(keys).flatMap(this.keysOf);
  }
}
