import fc from 'fast-check';
import { seriesCode, uciCheckLetter, type CalendarDate } from '../../src/entries';
import { addDays } from '../../src/entries';
import { lineOf, type Moment, type RegisterLine } from '../../src/register';
import {
  buildFiles,
  recordedAsSent,
  recordLines,
  type AmendmentLists,
  type FileBuilt,
  type SubmissionPlan,
} from '../../src/submission';
import type { TestRow } from '../rules/entry-list';
import { Board } from './board';
import { planFor } from './planned';

const CODES = ['05835', '05834', '05839', '583501', '583502', '583401', '583901'] as const;

/** What happens in an exams office. */
type Event =
  | { readonly does: 'add'; readonly person: number; readonly code: (typeof CODES)[number] }
  | { readonly does: 'delete' | 'withdraw'; readonly row: number }
  | {
      readonly does: 'change';
      readonly person: number;
      readonly detail: 'surname' | 'birthDate' | 'uci' | 'candidateNumber';
    }
  | { readonly does: 'prepare'; readonly fate: 'lost' | 'sent' | 'acknowledged' | 'crash' }
  | { readonly does: 'acknowledge' | 'discard' | 'ask' | 'sort' };

const person = fc.nat({ max: 1 });
const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('add' as const), person, code: fc.constantFrom(...CODES) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('delete' as const, 'withdraw' as const), row: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      person,
      detail: fc.constantFrom('surname' as const, 'birthDate' as const, 'uci' as const, 'candidateNumber' as const),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('prepare' as const),
      fate: fc.constantFrom('lost' as const, 'sent' as const, 'acknowledged' as const, 'crash' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('acknowledge' as const, 'discard' as const, 'ask' as const, 'sort' as const),
    }),
  },
);

function uci(number: string, year: string): string {
  const first12 = `999990${year}${number}`;
  return first12 + (uciCheckLetter(first12) ?? '');
}

/** An exams office over a year: the sheet, the register, and the awarding body at the other end. */
class Office {
  rows: TestRow[] = [];
  lines: RegisterLine[] = [];
  readonly board: Board;
  readonly #people = new Map<number, TestRow>();
  #day: CalendarDate = '2026-09-14';

  constructor(private readonly lists: AmendmentLists) {
    this.board = new Board(lists);
  }

  get #now(): Moment {
    return `${this.#day} 10:00:00`;
  }

  plan(): SubmissionPlan {
    const rows = this.rows.map((row) => ({ ...row, ...this.#people.get(row.person ?? 0) }));
    return planFor(rows, this.lines, { now: this.#now, amendmentLists: this.lists });
  }

  happens(event: Event): void {
    this.#day = addDays(this.#day, 3);
    switch (event.does) {
      case 'add': {
        const isUnit = event.code.startsWith('58');
        return void this.rows.push({
          person: event.person,
          code: event.code,
          ...(isUnit ? { series: 'June 2027' } : {}),
        });
      }
      case 'delete':
        return void this.rows.splice(event.row % Math.max(1, this.rows.length), 1);
      case 'withdraw': {
        const at = event.row % Math.max(1, this.rows.length);
        this.rows = this.rows.map((row, index) => (index === at ? { ...row, status: 'Withdrawn' } : row));
        return;
      }
      case 'change':
        return this.#change(event.person, event.detail);
      case 'prepare':
        return this.#prepare(event.fate);
      case 'acknowledge':
        return this.#mark('acknowledged', ['sent']);
      case 'discard':
        return this.#mark('discarded', ['made']);
      case 'ask':
        return this.ask();
      case 'sort':
        this.lines.sort((one, other) => (one.details.name < other.details.name ? -1 : 1));
    }
  }

  #change(who: number, detail: 'surname' | 'birthDate' | 'uci' | 'candidateNumber'): void {
    const before = this.#people.get(who) ?? {};
    const number = String(who + 1).padStart(4, '0');
    const toggled = {
      surname: before.surname === 'Marsh' ? 'Fenn' : 'Marsh',
      birthDate: before.birthDate === '01/03/2009' ? '02/03/2009' : '01/03/2009',
      uci: before.uci === uci(number, '25') ? uci(number, '24') : uci(number, '25'),
      candidateNumber: before.candidateNumber === undefined ? `70${number.slice(2)}` : number,
    };
    this.#people.set(who, { ...before, [detail]: toggled[detail] });
  }

  /** Plans, builds, records, saves and sends, as far as fate lets the officer come. */
  #prepare(fate: 'lost' | 'sent' | 'acknowledged' | 'crash'): void {
    const plan = this.plan();
    if (plan.checklist.some(({ kind }) => kind === 'blocker')) return;
    const files = buildFiles(plan);
    // Nothing is recorded yet: what was built is forgotten.
    if (fate === 'crash') return;
    this.lines.push(...recordLines(plan, files, { time: this.#now, by: 'KS' }));
    // Recorded, and never saved.
    if (fate === 'lost') return;
    this.#send(files, fate);
  }

  #send(files: readonly FileBuilt[], state: 'sent' | 'acknowledged'): void {
    for (const file of files) {
      this.board.take(file);
      this.#markFile(file, 'sent');
      if (state === 'acknowledged') this.#markFile(file, 'acknowledged');
    }
  }

  #markFile(
    { name, series, kind, fingerprint }: Pick<FileBuilt, 'name' | 'series' | 'kind' | 'fingerprint'>,
    state: 'sent' | 'acknowledged' | 'discarded',
  ): void {
    const at = { time: this.#now, by: 'KS' };
    this.lines.push({ ...lineOf(state, at), file: name, series, kind, fingerprint: fingerprint.slice(0, 16) });
  }

  /** Marks every file that stands at one of the states. */
  #mark(state: 'acknowledged' | 'discarded', from: readonly ('made' | 'sent')[]): void {
    const of = (what: string, key: string): boolean =>
      this.lines.some((line) => line.what === what && `${line.file} ${line.fingerprint.slice(0, 16)}` === key);
    for (const line of this.lines.filter(({ what }) => what === 'made')) {
      const key = `${line.file} ${line.fingerprint.slice(0, 16)}`;
      const isSent = of('sent', key);
      if (of('discarded', key) || of('acknowledged', key) || !from.includes(isSent ? 'sent' : 'made')) continue;
      if (line.series && line.kind) {
        this.#markFile({ name: line.file, series: line.series, kind: line.kind, fingerprint: line.fingerprint }, state);
      }
    }
  }

  /** Sends the e-mails that are ready, one after the other, and the awarding body does what they ask for. */
  ask(): void {
    const { emails, steps } = this.plan();
    for (const asked of [...emails, ...steps]) {
      for (const line of asked.lines) this.board.doWhatIsAsked(line);
      this.lines.push(...recordedAsSent(asked, { time: this.#now, by: 'KS' }));
    }
  }

  /** Does everything that is left to do, until nothing is. */
  finishes(): SubmissionPlan {
    this.#mark('discarded', ['made']);
    this.#mark('acknowledged', ['sent']);
    for (let round = 0; round < 8; round += 1) {
      this.#day = addDays(this.#day, 1);
      this.ask();
      const plan = this.plan();
      if (plan.files.length + plan.emails.length + plan.steps.length === 0) return plan;
      this.#prepare('acknowledged');
    }
    throw new Error('There is always something left to do.');
  }

  /** The entries that the sheet asks for and that nothing keeps back, as the board names them. */
  wanted(plan: SubmissionPlan): string[] {
    const kept = new Set([...plan.held, ...plan.waiting].map(({ row }) => row));
    const wanted = this.rows.flatMap((row, index) => {
      if (row.status === 'Withdrawn' || kept.has(index + 1)) return [];
      const number = String((row.person ?? 0) + 1).padStart(4, '0');
      const own = this.#people.get(row.person ?? 0)?.uci ?? uci(number, '26');
      const isUnit = row.series !== undefined;
      const code = isUnit ? row.code : `${row.code?.slice(1)}00`;
      return [`${own} ${isUnit ? '6A27' : '9R26'} ${code}`];
    });
    return [...new Set(wanted)].sort();
  }
}

/** Years in which something once went wrong. */
const FOUND: [Event[]][] = [
  // A name changes while the new number stands only in a file that was never saved.
  [
    [
      { does: 'add', person: 1, code: '583401' },
      { does: 'add', person: 1, code: '05834' },
      { does: 'prepare', fate: 'acknowledged' },
      { does: 'change', person: 1, detail: 'candidateNumber' },
      { does: 'change', person: 1, detail: 'surname' },
      { does: 'prepare', fate: 'lost' },
      { does: 'ask' },
    ],
  ],
  // Number and UCI change together, so that somebody new is registered; then the old number comes back.
  [
    [
      { does: 'add', person: 1, code: '05835' },
      { does: 'prepare', fate: 'sent' },
      { does: 'change', person: 1, detail: 'surname' },
      { does: 'change', person: 1, detail: 'candidateNumber' },
      { does: 'ask' },
      { does: 'change', person: 1, detail: 'uci' },
      { does: 'prepare', fate: 'acknowledged' },
      { does: 'change', person: 1, detail: 'candidateNumber' },
    ],
  ],
];

describe.each(['all', 'new'] as const)('a year of work, where amendments list %s', (lists) => {
  test('the files add up to the sheet: nothing missing, nothing twice, nothing changed or withdrawn by a file', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40, size: 'max' }), (year) => {
        const office = new Office(lists);
        for (const event of year) office.happens(event);
        const plan = office.finishes();
        expect(office.board.entries()).toEqual(office.wanted(plan));
      }),
      { numRuns: 150, examples: FOUND },
    );
  }, 120_000);
});

test('the awarding body of these tests refuses what it must', () => {
  const plan = planFor([{ person: 0, code: '05835' }]);
  const [file] = buildFiles(plan);
  if (!file) throw new Error('There is a file.');
  const board = new Board('all');
  board.take(file);
  expect(() => board.take(file)).toThrow('second entry file for 9R26');
  expect(seriesCode(file.series)).toBe('9R26');
  const amending = buildFiles(
    planFor([{ person: 0, code: '05835', surname: 'Marsh' }], [], { firstInInterchange: true, nextSequence: 5 }),
  );
  expect(() => amending.forEach((one) => board.take(one))).toThrow('changes 0001');
});
