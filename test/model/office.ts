import { fileDay, type Day } from './days';
import { isOver, isSameThing, judge, type Asked, type Judgement, type PastEntry, type SheetEntry } from './rules';
import { wholeUci, type Person, type Row } from './sheet';
import { standingOf } from './statuses';
import {
  daysIn,
  qualificationOf,
  registrationOption,
  seriesFileCode,
  unitOption,
  yearOf,
  type World,
  type YearFacts,
} from './world';

export type FileState = 'made' | 'sent' | 'acknowledged' | 'dropped';

export interface SentFile {
  readonly name: string;
  readonly series: string;
  readonly sequence: number;
  readonly year: number;
  state: FileState;
}

/** An entry in a file, with what became of it. */
interface SentEntry extends Asked {
  readonly file: SentFile;
  readonly sheet: number;
  readonly number: string;
  readonly pence: number | null;
  /** The day on which the withdrawal was recorded. */
  taken: Day | null;
  outcome: 'sat' | 'absent' | null;
}

export interface PlannedFile {
  readonly name: string;
  readonly series: string;
  readonly sequence: number;
  readonly entries: readonly SheetEntry[];
  /** A line a candidate: number, name, date of birth, UCI, ULN and codes. */
  readonly lines: readonly string[];
}

/** What an e-mail or a step asks for: what it names, as a text, and the entry to take back or the person whose details change. */
type Ask = { readonly text: string } & ({ readonly takes: SentEntry } | { readonly changes: number });

/** What the documents say is to be done on a day. */
export interface Plan {
  readonly judged: Judgement;
  readonly files: readonly PlannedFile[];
  readonly waiting: readonly SheetEntry[];
  /** By the id of the e-mail or the step. */
  readonly asks: ReadonlyMap<string, readonly Ask[]>;
}

export const optionOf = ({ code, unit }: Asked): string =>
  unit === null ? registrationOption(code) : unitOption(code, unit);

const nameOf = ({ surname, forenames }: Person): string => `${surname}:${forenames}`.toUpperCase();

/** An exams office as the documents describe it: the sheet, what was sent, and what the awarding body knows of people. */
export class Office {
  people: Person[];
  rows: Row[] = [];
  readonly files: SentFile[] = [];
  readonly sent: SentEntry[] = [];
  /** People's details as the awarding body has them. */
  readonly known = new Map<number, Person>();

  constructor(
    private readonly world: World,
    people: readonly Person[],
    readonly sheets: readonly string[],
  ) {
    this.people = [...people];
  }

  personOf(who: number): Person {
    const person = this.people[who];
    if (!person) throw new Error(`There is no person ${who}.`);
    return person;
  }

  rowsOn(sheet: number): Row[] {
    return this.rows.filter((row) => (row.sheet ?? 0) === sheet);
  }

  entriesOn(sheet: number): SheetEntry[] {
    return this.rowsOn(sheet).map(({ who, code, unit, series, status }, index) => {
      const { uci } = this.personOf(who);
      const isBroken = uci === '' || wholeUci(uci.slice(0, 12)) !== uci;
      return { who, code, unit, series, row: index + 2, standing: standingOf(status), isBroken };
    });
  }

  /** What the register has: everything but files that never came to anything. */
  get live(): SentEntry[] {
    return this.sent.filter(({ file }) => file.state !== 'dropped');
  }

  seriesOf(entry: Asked, year: YearFacts): string {
    return entry.series === null ? `9R${String(year.from).slice(2)}` : seriesFileCode(entry.series);
  }

  /** What the register has, as the last days for a refund that are known on a day make of it. */
  #past(year: YearFacts): PastEntry[] {
    return this.live.map(({ who, code, unit, series, taken, outcome }) => {
      const last = series === null ? null : (daysIn(year, series)?.refundUntil ?? null);
      const isLate = taken !== null && unit !== null && last !== null && taken > last;
      return {
        ...{ who, code, unit, series },
        outcome: outcome ?? (taken === null ? 'open' : isLate ? 'absent' : 'void'),
        isTakenLate: isLate && outcome === null,
        from: 'register',
      };
    });
  }

  /** The number that somebody has in the files of a series, also where all entries were taken back. */
  #numberIn(series: string, who: number): string | null {
    return this.live.find((one) => one.who === who && one.file.series === series)?.number ?? null;
  }

  plan(day: Day, sheet: number): Plan {
    const year = yearOf(this.world, day);
    const entries = this.entriesOn(sheet);
    const heldBesides = (entry: SheetEntry): string | null => {
      const series = this.seriesOf(entry, year);
      const own = this.#numberIn(series, entry.who);
      const { number } = this.personOf(entry.who);
      if (own !== null) return own === number ? null : 'renumbered';
      const taken = this.live.some(
        (one) => one.file.series === series && one.who !== entry.who && one.number === number,
      );
      return taken ? 'number-taken' : null;
    };
    const past = this.#past(year);
    const judged = judge(entries, past, day, year, heldBesides);
    const isOld = (entry: SheetEntry): boolean =>
      past.some((one) => one.outcome !== 'void' && !one.isTakenLate && isSameThing(one, entry));
    const going = entries.filter(
      (entry) => ['new', 'resit'].includes(entry.standing) && !isOld(entry) && !judged.held.has(entry),
    );
    const waiting = going.filter((entry) => entry.unit !== null && !this.#isProcessed(entry, entries));
    const ready = going.filter((entry) => !waiting.includes(entry));
    const files = this.files.some(({ state }) => state === 'made') ? [] : this.#filesOf(ready, year);
    return { judged, files, waiting, asks: this.#asks(day, sheet, entries) };
  }

  /** Whether the registration of a unit entry was made and processed, on whichever sheet it was asked for. */
  #isProcessed({ who, code }: SheetEntry, entries: readonly SheetEntry[]): boolean {
    if (qualificationOf(code).suite === '2012') return true;
    const isMade = entries.some(
      (one) => one.who === who && one.code === code && one.unit === null && one.standing === 'made',
    );
    const isKnown = this.live.some(
      (one) =>
        one.who === who && one.code === code && one.unit === null && !one.taken && one.file.state === 'acknowledged',
    );
    return isMade || isKnown;
  }

  #filesOf(ready: readonly SheetEntry[], year: YearFacts): PlannedFile[] {
    const groups = new Map<string, SheetEntry[]>();
    for (const entry of ready) {
      const series = this.seriesOf(entry, year);
      groups.set(series, [...(groups.get(series) ?? []), entry]);
    }
    const order = (series: string): string => (series.startsWith('9') ? '0' : '1') + series.slice(2) + series;
    let sequence = Math.max(0, ...this.files.filter((file) => file.year === year.from).map((file) => file.sequence));
    return [...groups.keys()]
      .sort((one, other) => (order(one) < order(other) ? -1 : 1))
      .map((series) => {
        sequence += 1;
        const entries = groups.get(series) ?? [];
        const isFirst = !this.files.some((file) => file.series === series && file.state !== 'dropped');
        const name = `${isFirst ? 'E' : 'A'}9999972.X${String(sequence).padStart(2, '0')}`;
        const lines = [...new Set(entries.map(({ who }) => who))].map((who) => this.#line(series, who, entries));
        return { name, series, sequence, entries, lines: lines.sort() };
      });
  }

  #line(series: string, who: number, entries: readonly SheetEntry[]): string {
    const { surname, forenames, birth, uci, uln, number } = {
      ...this.personOf(who),
      ...this.known.get(who),
      number: this.personOf(who).number,
    };
    const old = this.live.filter((one) => one.who === who && one.file.series === series && one.taken === null);
    const codes = new Set([...old, ...entries.filter((one) => one.who === who)].map(optionOf));
    const own = this.#numberIn(series, who) ?? number;
    const name = nameOf({ surname, forenames, birth, uci, uln, number });
    return [own, name, fileDay(birth), uci, uln, ...[...codes].sort()].filter((text) => text !== '').join(' ');
  }

  #asks(day: Day, sheet: number, entries: readonly SheetEntry[]): Map<string, Ask[]> {
    const asks = new Map<string, Ask[]>();
    const year = yearOf(this.world, day);
    const ask = (id: string, one: Ask): void => {
      asks.set(id, [...(asks.get(id) ?? []), one]);
    };
    for (const [who, known] of this.known) {
      // Any row tells of the change, a withdrawn one too: results of what was sat still come under these details.
      if (!entries.some((one) => one.who === who)) continue;
      const changed = this.#changed(who);
      const sent = this.live.filter((one) => one.who === who);
      if (changed > 0 && sent.length > 0)
        ask('details', { text: `UCI ${known.uci}: ${changed} changed`, changes: who });
    }
    for (const one of this.live) {
      if (one.taken !== null || (one.series !== null && isOver(one.series, day))) continue;
      // Before a file is sent there is nothing to take back: it is marked as never sent.
      const rows = entries.filter((entry) => isSameThing(entry, one));
      const isLeft = rows.length > 0 && rows.every(({ standing }) => standing === 'withdrawn');
      // Registrations last over the years, and those who have finished have no row any more.
      const isOfEarlierYear = one.unit === null && one.file.year < year.from;
      const isGone = rows.length === 0 && one.sheet === sheet && !isOfEarlierYear;
      if (!isLeft && !isGone) continue;
      const uci = this.known.get(one.who)?.uci ?? '';
      if (one.unit === null) ask('progress-tracker', { text: `${one.number} ${optionOf(one)}`, takes: one });
      else ask(isLeft ? 'withdrawals' : 'removed', { text: `${one.number} ${uci} ${optionOf(one)}`, takes: one });
    }
    return asks;
  }

  /** How many details of somebody are not as the awarding body has them. A cell that was emptied is no change. */
  #changed(who: number): number {
    const [known, own] = [this.known.get(who), this.personOf(who)];
    if (!known) return 0;
    return (['surname', 'forenames', 'birth', 'uci', 'uln'] as const).filter(
      (field) => own[field] !== '' && own[field] !== known[field],
    ).length;
  }

  /** Whether a detail differs from what was sent, so that another must not be changed yet. */
  isChanging(who: number): boolean {
    const { number } = this.personOf(who);
    return (
      this.#changed(who) > 0 ||
      this.live.some((one) => one.who === who && one.number !== number && one.file.year === this.#lastYear())
    );
  }

  #lastYear(): number {
    return Math.max(0, ...this.files.map(({ year }) => year));
  }

  /** Puts the files of a plan into the register. */
  record(plan: Plan, day: Day, sheet: number): void {
    const year = yearOf(this.world, day);
    for (const { name, series, sequence, entries } of plan.files) {
      const file: SentFile = { name, series, sequence, year: year.from, state: 'made' };
      this.files.push(file);
      for (const entry of entries) {
        const { who, code, unit } = entry;
        const pence = plan.judged.charges.find((charge) => charge.entry === entry)?.pence ?? null;
        const number = this.#numberIn(series, who) ?? this.personOf(who).number;
        this.sent.push({
          ...{ who, code, unit, series: entry.series },
          file,
          sheet,
          number,
          pence,
          taken: null,
          outcome: null,
        });
        if (!this.known.has(who)) this.known.set(who, this.personOf(who));
      }
    }
  }

  mark(file: SentFile, state: FileState): void {
    file.state = state;
    for (const who of [...this.known.keys()]) if (!this.live.some((one) => one.who === who)) this.known.delete(who);
  }

  /** Records that everything of a plan was asked for. */
  askedFor(plan: Plan, day: Day): void {
    for (const ask of [...plan.asks.values()].flat()) {
      if ('takes' in ask) ask.takes.taken = day;
      else this.known.set(ask.changes, this.#merged(ask.changes));
    }
  }

  #merged(who: number): Person {
    const own = this.personOf(who);
    return { ...own, uln: own.uln === '' ? (this.known.get(who)?.uln ?? '') : own.uln };
  }
}
