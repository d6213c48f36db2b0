import type { Cell, Entry, CandidateRow } from '../entries';
import type { AnswerWord } from '../register';

/** `error`: the entry would fail, cost or be lost, and is kept out of files; `warning`: look before sending; `note`: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** Whether the rule can be sure. A suspected finding never blocks an entry. */
export type Certainty = 'certain' | 'suspected';

/** A new text for a cell, offered only where it is certain. */
export interface Fix extends Cell {
  readonly before: string;
  readonly after: string;
  /** `after` is to be written as a day, dd/mm/yyyy; otherwise it is a text. */
  readonly as?: 'day';
}

/** What a cell may mean, where only the officer can tell: that the unit is entered, entered again, or not entered. */
export type ChoiceWord = 'enter' | 'resit' | 'leave';

/** A new text for a cell that says what was meant. */
export interface Choice {
  readonly word: ChoiceWord;
  readonly fix: Fix;
}

/** What the officer may answer to a finding, which is then not told again. */
export interface Ask {
  readonly answers: readonly AnswerWord[];
  /** Null where a qualification as a whole is meant. */
  readonly candidate: CandidateRow | null;
  readonly qualification: string;
  readonly units: readonly string[];
  /** What there is to be seen, in words; else empty. */
  readonly about: string;
}

export type MessageData = Readonly<Record<string, string | number>>;

/** A rule's complaint about cells. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly messageId: string;
  readonly data: MessageData;
  /** The message with its slots filled; where `doubt` is not null it ends in "(Not confirmed.)". */
  readonly message: string;
  /** The source of the published values that it rests on and that are not confirmed; null where all are. */
  readonly doubt: string | null;
  /** The sheet that the cells are in; null: that of the entries. */
  readonly sheet: string | null;
  /** The first cell is where the officer looks first. */
  readonly cells: readonly Cell[];
  readonly fixes: readonly Fix[];
  /** What the first cell may mean; empty where nothing is to be chosen. */
  readonly choices: readonly Choice[];
  /** The entry that it concerns; null where it concerns the whole row. */
  readonly entry: Entry | null;
  readonly candidate: CandidateRow | null;
  /** The sheet rows of the candidate that it concerns, each of them, from 0; empty where it concerns no candidate. */
  readonly rows: readonly number[];
  /** Where it is told once of several entries of the sheet, all of them; else empty. */
  readonly entries: readonly Entry[];
  /** Null where there is nothing to answer. */
  readonly ask: Ask | null;
}
