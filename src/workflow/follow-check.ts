import type { Charge, Totals } from '../fees';
import type { Finding } from '../rules';
import type { SheetContent, SheetRow } from '../table';
import { changedRows, haveSameFrame, withRows } from './changed-rows';
import { check, type Check } from './check';
import { KeptCheck, type WholeBecause } from './kept-check';
import { tableOf } from './open-table';

/** What a re-check looked at. */
export type Recheck =
  /** Some rows, in the sheet's order: those that changed, and all rows of the people that they were and are about. Everything else stands. */
  | { readonly looked: 'rows'; readonly rows: readonly number[] }
  /**
   * The whole sheet, because of what changed: the headings or what stands above them, or a row that reads like headings
   * (`headings`); cells that decide what their column stands for (`columns`); hidden rows or merged areas (`frame`); many
   * rows at once, as when rows are inserted or deleted (`many`); the first or last row that asks for anything (`asking`);
   * the first centre number (`centre`); that somebody of whom entries were sent came or went (`register`).
   */
  | { readonly looked: 'sheet'; readonly because: WholeBecause | 'frame' | 'many' };

/** When more than this part of the candidates' rows changed, and more than a few, the whole sheet is checked as quickly. */
const MANY = 0.2;
const FEW = 20;

/**
 * A check that follows its sheet as it is edited. To check a row again takes time with the rows of the people whom the row
 * is and was about, and not with the sheet. The day, the reference and the records stay those of the check: when one of
 * them changes, a new check is made and followed. Making one of these takes about as long as the check itself did. Files are
 * made from a whole check, never from this.
 */
export class FollowedCheck {
  private kept: KeptCheck;
  private readonly whole: Pick<Check, 'context'> & { readonly mapping: Check['table']['columns']['mapping'] };

  constructor(whole: Check) {
    this.kept = new KeptCheck(whole);
    this.whole = { context: whole.context, mapping: whole.table.columns.mapping };
  }

  /** The same as a check of the whole sheet gives. The first time after a re-check they are put in order anew, in time with their number. */
  get findings(): readonly Finding[] {
    return this.kept.list.findings;
  }

  /** The same as a check of the whole sheet gives. The first time after a re-check they are put in order anew, in time with their number. */
  get charges(): readonly Charge[] {
    return this.kept.charges.all();
  }

  /** The same as a check of the whole sheet gives. They are kept as sums, so this takes time with the qualifications and groups only. */
  get totals(): Totals {
    return this.kept.charges.totals();
  }

  /** The sheet as it is followed. */
  get sheet(): SheetContent {
    return this.kept.sheet.content;
  }

  /**
   * Checks rows again that are now as given. Where sheet rows were inserted or deleted, all rows below them have changed. Throws
   * Unusable where the headings or the last candidate are gone, and then still follows the sheet as it was before.
   */
  recheck(rows: readonly SheetRow[]): Recheck {
    // Of a row that is given twice, the later one counts.
    const changed = [...new Map(rows.map((one) => [one.row, one])).values()];
    if (changed.length > Math.max(FEW, this.kept.size * MANY)) return this.recheckAll(changed, 'many');
    const looked = this.kept.recheck(changed);
    if (typeof looked === 'string') return this.recheckAll(changed, looked);
    return { looked: 'rows', rows: [...looked].sort((one, other) => one - other) };
  }

  /**
   * Checks again what is different in the sheet as it is now. To find that, every cell is compared with what it was: that
   * grows with the sheet, though it is quick. Throws like `recheck`.
   */
  recheckSheet(sheet: SheetContent): Recheck {
    const before = this.sheet;
    if (haveSameFrame(before, sheet)) return this.recheck(changedRows(before, sheet));
    this.start(sheet);
    return { looked: 'sheet', because: 'frame' };
  }

  private recheckAll(rows: readonly SheetRow[], because: WholeBecause | 'many'): Recheck {
    this.start(withRows(this.sheet, rows));
    return { looked: 'sheet', because };
  }

  private start(sheet: SheetContent): void {
    const { reference, asOf, past, submitted } = this.whole.context;
    const table = tableOf(sheet, this.whole.mapping);
    this.kept = new KeptCheck(check(table, reference, asOf, past, submitted.register));
  }
}
