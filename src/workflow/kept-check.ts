import type { CandidateRow } from '../entries';
import { chargeEntries } from '../fees';
import { PeopleIndex, type RegisteredEntry } from '../register';
import { CheckedList, RowOrdered, ruleContext, type RuleContext } from '../rules';
import { EditedSheet, type Obstacle, type SheetRow } from '../table';
import type { Check } from './check';
import { KeptCharges } from './kept-charges';

/** Why changed rows cannot be checked by themselves. */
export type WholeBecause = Obstacle | 'asking' | 'centre' | 'register';

/** A check taken apart into what each row tells, so that rows can be checked again without the others. */
export class KeptCheck {
  readonly sheet: EditedSheet;
  readonly list: CheckedList;
  readonly charges: KeptCharges;
  private readonly people: PeopleIndex;
  private readonly context: Pick<RuleContext, 'reference' | 'asOf' | 'sheet'>;
  private readonly centres = new RowOrdered<string>();
  /** What was sent of people who are not in the sheet. */
  private readonly strangers: ReadonlySet<RegisteredEntry>;
  private candidates: number;

  constructor({ table, context, findings, charges }: Check) {
    this.sheet = new EditedSheet(table.sheet, table.columns);
    this.list = new CheckedList(context, findings);
    this.charges = new KeptCharges(charges);
    this.people = new PeopleIndex(table.list.rows, { past: context.past, register: context.submitted.register });
    this.context = context;
    this.strangers = strangersIn(context);
    this.candidates = table.list.rows.length;
    for (const { row, centreNumber } of table.list.rows) if (centreNumber !== '') this.centres.set(row, centreNumber);
  }

  /** How many rows are candidates'. */
  get size(): number {
    return this.candidates;
  }

  /** Checks rows again that are now as given, and returns all rows that were looked at; or says why it cannot, and changes nothing. */
  recheck(rows: readonly SheetRow[]): ReadonlySet<number> | WholeBecause {
    const numbers = rows.map(({ row }) => row);
    const former = numbers.map((row) => this.sheet.at(row));
    const before = this.sheet.read(numbers).rows;
    const obstacle = this.sheet.take(rows);
    if (obstacle !== null) return obstacle;
    const after = this.sheet.read(numbers).rows;
    this.exchange(before, after);
    const looked = this.lookAgain(numbers, [...before, ...after]);
    if (typeof looked === 'string') {
      this.exchange(after, before);
      this.sheet.take(former);
    }
    return looked;
  }

  private lookAgain(numbers: readonly number[], people: readonly CandidateRow[]): ReadonlySet<number> | WholeBecause {
    const reach = this.people.reachOf(people, (row) => this.sheet.read([row]).rows[0] ?? null);
    const changed = new Set([...numbers, ...reach.changed]);
    const list = this.sheet.read([...changed, ...reach.beside]);
    const { reference, asOf, sheet } = this.context;
    const asks = this.list.asksBeside(changed) || list.entries.some(({ candidate }) => changed.has(candidate.row));
    if (asks !== sheet.asksAnywhere || this.candidates === 0) return 'asking';
    if ((this.centres.first() ?? null) !== sheet.centreNumber) return 'centre';
    const { past, register } = reach.records;
    const context = ruleContext(list, reference, asOf, past, register, sheet);
    const strangers = strangersIn(context);
    if (register.entries.some((sent) => strangers.has(sent) !== this.strangers.has(sent))) return 'register';
    this.list.checkAgain(context, changed);
    this.charges.replace(changed, chargeEntries(context.entries, reference, asOf, context.ledger, context.earlierSize));
    return changed;
  }

  private exchange(before: readonly CandidateRow[], after: readonly CandidateRow[]): void {
    for (const row of before) {
      this.people.remove(row);
      this.centres.delete(row.row);
    }
    for (const row of after) {
      this.people.add(row);
      if (row.centreNumber !== '') this.centres.set(row.row, row.centreNumber);
    }
    this.candidates += after.length - before.length;
  }
}

function strangersIn({ submitted }: RuleContext): ReadonlySet<RegisteredEntry> {
  return new Set(submitted.removed.filter(({ person }) => person === null).map(({ sent }) => sent));
}
