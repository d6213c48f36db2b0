import { RowOrdered } from './row-ordered';
import type { SheetRule } from './check';
import type { RuleContext } from './context';
import type { Counter, Tally } from './tally';

/** One thing that was counted. */
interface Tallied {
  readonly key: string;
  readonly item: unknown;
}

/** Collects what is counted, by row. */
class RowCounter implements Counter<unknown> {
  readonly rows = new Map<number, Tallied[]>();

  add(key: string, row: number, item: unknown): void {
    const own = this.rows.get(row);
    if (own) own.push({ key, item });
    else this.rows.set(row, [{ key, item }]);
  }

  addRows(key: string, rows: readonly number[], item: unknown): void {
    for (const row of rows) this.add(key, row, item);
  }
}

/** What was counted in one row under one key. */
interface Counted {
  readonly row: number;
  /** The place of the first among all that was counted in the row. */
  readonly place: number;
  readonly items: readonly unknown[];
}

interface Kept {
  count: number;
  readonly rows: RowOrdered<Counted>;
}

/** What a rule of the whole sheet counted, kept while rows change. */
export class KeptTallies {
  private readonly byKey = new Map<string, Kept>();
  private readonly byRow = new Map<number, readonly Tallied[]>();

  constructor(
    private readonly rule: SheetRule,
    context: RuleContext,
  ) {
    for (const [row, own] of this.count(context)) this.put(row, own);
  }

  /** Puts what is counted in some rows now in the place of what was. Returns whether that is anything else. */
  replace(rows: ReadonlySet<number>, context: RuleContext): boolean {
    const now = this.count(context);
    let isChanged = false;
    for (const row of rows) {
      const [before, after] = [this.byRow.get(row) ?? [], now.get(row) ?? []];
      if (areSame(before, after)) continue;
      isChanged = true;
      this.take(row, before);
      this.put(row, after);
    }
    return isChanged;
  }

  tallies(): Tally<unknown>[] {
    return [...this.byKey]
      .flatMap(([key, { count, rows }]) => {
        const first = rows.first();
        return first ? [{ key, count, at: first, rows }] : [];
      })
      .sort((one, other) => one.at.row - other.at.row || one.at.place - other.at.place)
      .map(({ key, count, at, rows }) => ({
        ...{ key, count, first: at.items[0] },
        all: () => rows.all().flatMap(({ items }) => items),
      }));
  }

  private count(context: RuleContext): ReadonlyMap<number, readonly Tallied[]> {
    const counter = new RowCounter();
    this.rule.count(context, counter);
    return counter.rows;
  }

  private put(row: number, counted: readonly Tallied[]): void {
    if (counted.length === 0) return;
    this.byRow.set(row, counted);
    const items = new Map<string, { place: number; items: unknown[] }>();
    for (const [place, { key, item }] of counted.entries()) {
      const own = items.get(key);
      if (own) own.items.push(item);
      else items.set(key, { place, items: [item] });
    }
    for (const [key, own] of items) {
      const kept = this.byKey.get(key) ?? { count: 0, rows: new RowOrdered<Counted>() };
      kept.count += own.items.length;
      kept.rows.set(row, { row, ...own });
      this.byKey.set(key, kept);
    }
  }

  private take(row: number, counted: readonly Tallied[]): void {
    this.byRow.delete(row);
    for (const { key } of counted) {
      const kept = this.byKey.get(key);
      if (!kept) continue;
      kept.count -= 1;
      kept.rows.delete(row);
      if (kept.count === 0) this.byKey.delete(key);
    }
  }
}

/** Whether two rows count the same. Entries are read anew with their row, and so are never taken for the same. */
function areSame(before: readonly Tallied[], after: readonly Tallied[]): boolean {
  if (before.length !== after.length) return false;
  return before.every(({ key, item }, index) => {
    const other = after[index];
    return other !== undefined && key === other.key && isSame(item, other.item);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [own, others] = [Object.entries(one), new Map(Object.entries(other))];
  return own.length === others.size && own.every(([name, value]) => Object.is(value, others.get(name)));
}
