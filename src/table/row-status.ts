import {
  cellKey,
  isNothing,
  memoize,
  NEW_ENTRY,
  parseEntryStatus,
  type UnclearYesNo,
  type Entry,
  type EntryStatus,
} from '../entries';
import { dateOfSerial, showsDay } from '../excel-values';
import { parseYesNo, type Answer } from './yes-no-answer';
import { valueAt } from './cell-text';
import type { Columns } from './columns';
import { crossesMeanNo, isLetterX, lettersMayMeanNo } from './crosses';
import { RESIT, type YesNoQuestion } from './yes-no-headings';
import { plainHeading } from './headings';
import type { SheetContent } from './sheet-content';
import { signIn } from './yes-no-signs';

/** Both together: withdrawn goes before made, and made before new. */
function joined(one: EntryStatus, other: EntryStatus): EntryStatus {
  const standings = [one.standing, other.standing];
  const standing = (['withdrawn', 'made'] as const).find((each) => standings.includes(each)) ?? 'new';
  return { standing, outcome: other.outcome ?? one.outcome, resit: one.resit || other.resit };
}

/** What a row says of the entry that it asks for, and whether it says besides that the candidate is registered. */
interface RowStatus extends Pick<Entry, 'status' | 'statusText'> {
  readonly isRegistered: boolean;
}

/** Made, and nothing that only a unit can be, such as sat. */
function isRegistration({ standing, outcome }: EntryStatus): boolean {
  return standing === 'made' && outcome === null;
}

/** Reads what rows say of their entries' status, and keeps account of answers that are not settled. `textAt` gives a cell's text. */
export class StatusReader {
  private readonly statusOf = memoize(parseEntryStatus);
  private readonly answerTo = memoize((flag: YesNoQuestion) =>
    memoize((text: string): Answer => parseYesNo(text, flag)),
  );
  /** Whether a cross in a column means no. */
  private readonly crossIsNo = memoize((column: number) => crossesMeanNo(this.sheet, this.columns.firstRow, [column]));
  private readonly letterIsDoubtful = memoize((column: number) =>
    lettersMayMeanNo(this.sheet, this.columns.firstRow, [column])(column),
  );
  private readonly doubtful = new Map<string, UnclearYesNo>();
  /** Whether the status column speaks of the registration, whatever else its row asks for. */
  private readonly statusIsOfRegistration: boolean;
  /** Whether a column says of every row whether the candidate is registered. */
  readonly tellOfRegistrations: boolean;

  constructor(
    private readonly sheet: SheetContent,
    private readonly columns: Columns,
    private readonly textAt: (row: number, column: number) => string,
  ) {
    this.statusIsOfRegistration = plainHeading(columns.headings.get(columns.fields.status ?? -1) ?? '').startsWith(
      'reg',
    );
    this.tellOfRegistrations =
      this.statusIsOfRegistration || columns.flags.some(({ flag }) => flag.asks === 'registered');
  }

  /** Answers that say neither yes nor no, or give a day. */
  get unclearYesNos(): UnclearYesNo[] {
    return [...this.doubtful.values()];
  }

  /**
   * What the status column says of what a row asks for, and what columns such as `W/D` and `Resit` add to it. In the row of a
   * unit, `Registered` in a column of registrations says that there is one, and nothing of the unit.
   */
  of(row: number, asksFor: 'registration' | 'unit' = 'registration'): RowStatus {
    const { status: own } = this.columns.fields;
    const written = own === undefined ? '' : this.textAt(row, own);
    const statusText = isNothing(written) ? '' : written;
    const ofUnit = asksFor === 'unit';
    let isRegistered = ofUnit && this.statusIsOfRegistration && isRegistration(this.statusOf(statusText));
    let status = isRegistered ? NEW_ENTRY : this.statusOf(statusText);
    for (const { column, heading, flag } of this.columns.flags) {
      const answer = this.answer(row, column, heading, flag);
      if (answer === '') continue;
      const said = this.statusOf(answer);
      if (ofUnit && flag.asks === 'registered' && isRegistration(said)) isRegistered = true;
      else status = joined(status, said);
    }
    return { status, statusText, isRegistered };
  }

  /** What a column says of the unit beside it: a status, or below `Unit 1 resit` an answer. */
  beside(row: number, column: number): string {
    const text = this.textAt(row, column);
    if (text === '' || !/\bre-?(?:sit|take)\b/i.test(this.columns.headings.get(column) ?? '')) return text;
    return this.answerTo(RESIT)(text).status ?? text;
  }

  /** The status that a cell gives below a heading that asks for yes or no. What is not settled by it is noted. */
  private answer(row: number, column: number, heading: string, flag: YesNoQuestion): string {
    const text = this.textAt(row, column);
    if (text === '') return '';
    const value = valueAt(this.sheet, row, column);
    const isDay = flag.dated && typeof value === 'number' && showsDay(this.sheet.formats[row]?.[column]);
    if (signIn(text) === 'cross' && this.crossIsNo(column)()) return flag.no;
    const isDoubtful = isLetterX(text) && this.letterIsDoubtful(column);
    const { status, day } = isDay
      ? { status: flag.yes, day: dateOfSerial(value) }
      : isDoubtful
        ? { status: null, day: null }
        : this.answerTo(flag)(text);
    if (status === null || day !== null)
      this.doubtful.set(cellKey({ row, column }), { row, column, heading, text, day });
    return status ?? '';
  }
}
