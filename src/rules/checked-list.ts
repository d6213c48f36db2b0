import { groupBy, type Cell } from '../entries';
import { CATALOGUE } from './catalogue';
import { checkRows, inOrder, misreadCells, sheetRules, tellOfSheet, type SheetRule } from './check';
import type { RuleContext } from './context';
import type { Rule } from './define-rule';
import type { Finding } from './finding';
import { KeptTallies } from './kept-tallies';
import { wholeSheet, type WholeSheet } from './whole-sheet';

interface KeptRule {
  readonly rule: SheetRule;
  readonly tallies: KeptTallies;
  told: readonly Finding[];
}

/** What rules found in a list, kept by rows so that some of them can be checked again without the others. */
export class CheckedList {
  private readonly byRow = new Map<number, readonly Finding[]>();
  private readonly misread = new Map<number, readonly Cell[]>();
  private readonly asking: Set<number>;
  private readonly ofSheet: readonly KeptRule[];
  private readonly sheet: WholeSheet;
  private ordered: readonly Finding[] | null;

  /** @param findings all that `checkEntries` found with the same context and rules */
  constructor(
    context: RuleContext,
    findings: readonly Finding[],
    private readonly rules: readonly Rule[] = CATALOGUE,
  ) {
    this.sheet = wholeSheet(context);
    this.asking = new Set(context.rowsAsking);
    this.ordered = findings;
    for (const [row, own] of groupBy(findings, rowOf)) if (row !== null) this.byRow.set(row, own);
    for (const [row, cells] of groupBy(misreadCells(context.list), (cell) => cell.row)) this.misread.set(row, cells);
    const told = groupBy(
      findings.filter((finding) => rowOf(finding) === null),
      ({ rule }) => rule,
    );
    this.ofSheet = sheetRules(rules).map((rule) => ({
      rule,
      tallies: new KeptTallies(rule, context),
      told: told.get(rule.id) ?? [],
    }));
  }

  /** All findings, in the order of `checkEntries`. After a change they are put in order anew, which takes time with their number. */
  get findings(): readonly Finding[] {
    this.ordered ??= inOrder([...this.ofSheet.flatMap(({ told }) => told), ...this.byRow.values()].flat(), this.rules);
    return this.ordered;
  }

  /** Whether any row besides some asks for anything. */
  asksBeside(rows: ReadonlySet<number>): boolean {
    return this.asking.size > [...rows].filter((row) => this.asking.has(row)).length;
  }

  /**
   * Checks some rows again. Takes time with the rows, not with the list, but that a finding that lists its cells is made anew
   * where one of those has changed.
   * @param context of all rows of the people in them, and perhaps of others beside
   * @param rows those of which the findings are replaced
   */
  checkAgain(context: RuleContext, rows: ReadonlySet<number>): void {
    const misread = groupBy(misreadCells(context.list), (cell) => cell.row);
    for (const row of rows) {
      replace(this.misread, row, misread.get(row));
      if (context.rowsAsking.has(row)) this.asking.add(row);
      else this.asking.delete(row);
    }
    const isMisread = ({ row, column }: Cell): boolean =>
      this.misread.get(row)?.some((cell) => cell.column === column) ?? false;
    const found = groupBy(checkRows(context, isMisread, this.rules), rowOf);
    for (const row of rows) replace(this.byRow, row, found.get(row));
    for (const kept of this.ofSheet) {
      if (!kept.tallies.replace(rows, context)) continue;
      kept.told = tellOfSheet(kept.rule, kept.tallies.tallies(), this.sheet, isMisread);
    }
    this.ordered = null;
  }
}

/** The row that a finding is about; null where it is about the whole sheet. */
function rowOf({ candidate }: Finding): number | null {
  return candidate?.row ?? null;
}

function replace<Key, Item>(kept: Map<Key, Item>, key: Key, now: Item | undefined): void {
  if (now === undefined) kept.delete(key);
  else kept.set(key, now);
}
