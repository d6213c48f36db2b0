/** Entries that are to be added, as the officer says it: plain data. */
export interface EntriesWish {
  /** The sheet that they go into. */
  readonly sheet: string;
  /** Whether those of a list who are in another of the sheets that are checked are entered there. */
  readonly ownSheets?: boolean;
  /** Five digits, or as the sister suites have them; may be empty where a list says it. */
  readonly qualification: string;
  /** Two characters each; an empty one registers. */
  readonly units: readonly string[];
  /** That of the units, `June 2027`; empty where there are none. */
  readonly series: string;
  readonly who: WhoJoins;
  /** Whether all of them were registered before, so that units go without a registration. */
  readonly registered?: boolean;
  /** Whether what the lines of a list say of course, units and series is left aside; else it counts, and this is for lines that do not say it. */
  readonly asksAside?: boolean;
}

export type WhoJoins =
  /** All of a group: the heading of its column, and the value. */
  | { readonly kind: 'group'; readonly heading: string; readonly value: string }
  /** All who take the qualification. */
  | { readonly kind: 'size' }
  /** Those of a list that was typed or pasted, a candidate a line; some may not be in the sheet yet. */
  | {
      readonly kind: 'list';
      readonly text: string;
      /** Who is meant by a line that was asked about, by its text; empty: none of those who were offered. */
      readonly chosen?: Readonly<Record<string, string>>;
    };
