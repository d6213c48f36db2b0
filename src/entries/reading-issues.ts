import type { CalendarDate } from './calendar-date';
import type { Cell } from './field';
import type { Field } from './field-table';
import type { Series } from './series';

/** A cell of the unit column that names no one unit, `1/2`, `TBC`, or one with words that are not clear. Its row asks for nothing that could be sent. */
export interface UnreadableUnit extends Cell {
  readonly text: string;
  /** What stands behind the unit is not clear, or is not what the row's other cells say. */
  readonly hasMore?: true;
}

/** A name in one column whose parts could only be guessed. */
export interface GuessedName extends Cell {
  readonly text: string;
  readonly surname: string;
  readonly forenames: string;
}

/** A column with marks such as Y and x whose heading names no unit that is understood. The cell is that of the heading. */
export interface UnreadMarks extends Cell {
  readonly heading: string;
  readonly marks: number;
}

/** A column under a heading that is not understood, with contents on which an entry may hang. The cell is that of the heading. */
export interface UnreadContent extends Cell {
  readonly heading: string;
  /**
   * `units`: units below a heading that says so; `numbers`: what may be units; `codes`: codes of qualifications beside the column
   * of the qualification; `statuses`: words of a status below a heading that says so; `words`: such words below another; `answers`: yes
   * below a heading that can mean two things; `twins`: other units than the column that is read, below a heading that says Unit as
   * plainly; `others`: other units below a heading that speaks of units; `differs`: something else than another column of the same meaning;
   * `again`: marks for a unit that another column is for too, which are read.
   */
  readonly holds:
    'units' | 'twins' | 'others' | 'numbers' | 'codes' | 'statuses' | 'words' | 'answers' | 'differs' | 'again';
  readonly cells: number;
  /** The heading of the column that is read instead. */
  readonly beside?: string;
}

/** A column with something in it that nothing is read from. The cell is that of the heading. */
export interface UnreadColumn extends Cell {
  readonly heading: string;
  readonly cells: number;
  /** Up to three different texts of them, at least one. */
  readonly samples: readonly string[];
}

/** A column below a unit's heading that holds grades, and so enters nobody. The cell is that of the heading. */
export interface GradeColumn extends Cell {
  readonly heading: string;
  readonly grades: number;
  /** One of them. */
  readonly example: string;
}

/** A cell of a column that answers with yes or no, such as `Withdrawn`, whose answer is not settled by itself. */
export interface UnclearYesNo extends Cell {
  readonly heading: string;
  readonly text: string;
  /** The day that it gives, which was taken for a yes; null for words that are neither yes nor no, and were taken for nothing. */
  readonly day: CalendarDate | null;
}

/** A column without a heading that was taken for a field by its cells. */
export interface GuessedField extends Cell {
  readonly field: Field;
}

/** A row of which nobody is told to be its candidate. */
export interface LooseRow extends Cell {
  readonly text: string;
}

/** A cell, in a column that nothing is read from, that says of an entry what a status would. */
export interface UnreadRemark extends Cell {
  readonly heading: string;
  readonly text: string;
}

/** A cell that qualifies an entry, such as its series, where its row asks for none. */
export interface LooseCell extends Cell {
  readonly heading: string;
  readonly text: string;
}

/** A date of birth of whose order nobody can be sure, because texts of its column have the month first, as Americans write it. */
export interface DoubtfulBirthDate extends Cell {
  readonly text: string;
  /**
   * `american`: a text that was read with the month first, as all texts of the column are; `mixed`: a text of a column in which both
   * orders occur; `day`: a real day whose day and month Excel may have changed round.
   */
  readonly why: 'american' | 'mixed' | 'day';
}

/**
 * What stands over entries that do not say their qualification or series themselves, and was taken for it: a line above the headings, a line
 * between the rows, or the sheet's name, whose cell is the first of the heading row.
 */
export interface TitleUsed extends Cell {
  readonly from: 'banner' | 'group' | 'tab';
  readonly text: string;
  /** Five digits. */
  readonly qualification?: string;
  readonly series?: Series;
  /** How many entries rest on it, and the cell that asks for the first of them. */
  readonly entries: number;
  readonly first: Cell;
}

/** A line between the rows or above them, or the sheet's name, that says of entries what a status or a unit would, which is not read. */
export interface StatusLine extends Cell {
  /**
   * `group`: a line, of those below it; `tab`: the sheet's name; `legend`: what colours or signs mean, of any; `unit`: a line that names a
   * unit, above registrations; `unit above`: such a line above the headings, or the sheet's name.
   */
  readonly from: 'group' | 'tab' | 'legend' | 'unit' | 'unit above';
  readonly text: string;
  /** It says that somebody is registered, which is true of units whose registration was made before. */
  readonly saysRegistered: boolean;
  /** How many entries below are taken for new, and their rows, each once, with the first in front. */
  readonly entries: number;
  readonly first: Cell;
  readonly rows: readonly Cell[];
}

/** Ticks below Registered in a list of ticks, where one may say that somebody is to be registered as well. The cell is that of the heading. */
export interface RegisteredTicks extends Cell {
  readonly heading: string;
  /** At least one. */
  readonly ticks: readonly Cell[];
}

/** A cell that is struck through, and read all the same. */
export interface CrossedOut extends Cell {
  readonly about: 'name' | 'entry' | 'status' | 'other';
  /** Whether its whole row is: the name, and all that is asked for. */
  readonly isRow: boolean;
}

/** What reading a sheet could not settle: rules report it, so that nothing is left out or guessed unnoticed. */
export interface ReadingIssues {
  /** Columns without a heading that were taken for a field by their cells. The cell is that of the heading. */
  readonly guesses: readonly GuessedField[];
  /** The headings of a second list beside the first, of which nothing is read. */
  readonly otherLists: readonly Cell[];
  /** Rows that ask for something and name nobody. */
  readonly orphans: readonly LooseRow[];
  /** Rows above the headings that name a candidate: nothing of them is read. */
  readonly above: readonly LooseRow[];
  /** Cells that say something of an entry that nobody asks for. */
  readonly loose: readonly LooseCell[];
  /** Cells of candidates' rows that are struck through, by rows. */
  readonly crossedOut: readonly CrossedOut[];
  readonly units: readonly UnreadableUnit[];
  readonly names: readonly GuessedName[];
  readonly columns: readonly UnreadMarks[];
  readonly answers: readonly UnclearYesNo[];
  readonly contents: readonly UnreadContent[];
  readonly birthDates: readonly DoubtfulBirthDate[];
  readonly unread: readonly UnreadColumn[];
  readonly grades: readonly GradeColumn[];
  readonly titles: readonly TitleUsed[];
  readonly statusLines: readonly StatusLine[];
  readonly registered: readonly RegisteredTicks[];
  readonly remarks: readonly UnreadRemark[];
}

export const NO_READING_ISSUES: ReadingIssues = {
  units: [],
  names: [],
  columns: [],
  answers: [],
  contents: [],
  guesses: [],
  otherLists: [],
  orphans: [],
  above: [],
  loose: [],
  birthDates: [],
  unread: [],
  grades: [],
  crossedOut: [],
  titles: [],
  statusLines: [],
  registered: [],
  remarks: [],
};
