import type { Joining, Person } from '../../table';
import { addingWords } from '../words/adding';
import type { LineAsks } from './line-asks';

/** Somebody as a line of a list gives them. */
export interface Listed {
  /** The whole line, by which it is known. */
  readonly line: string;
  /** Its place among the lines of the list, counted from 0, empty lines too. */
  readonly at: number;
  /** What the line is called where something is said of it: the name where a table has one. */
  readonly name: string;
  readonly person: Person;
  /** Words that may be the name, where nothing tells which is the surname. */
  readonly words: readonly string[];
  /** What is missing of somebody new; null where nothing is. */
  readonly lacks: string | null;
  /** A text of the line that is nothing known: one that is no number may be a mistyped one of somebody in the sheet too. */
  readonly unknown: string | null;
  /** What the line says itself of what it asks for; in words why that cannot be told; null where it says nothing. */
  readonly asks: LineAsks | string | null;
}

/** A candidate whom a list names, with what their line says of what they are entered for; null where it says nothing. */
export interface ListedCandidate {
  readonly joining: Joining;
  /** The sheet that they are entered in. */
  readonly sheet: string;
  /** What the line is called. */
  readonly name: string;
  readonly asks: LineAsks | null;
}

/** What is missing of somebody who is not in the sheet yet; null where nothing is. */
export function lacking({
  candidateNumber,
  surname,
  forenames,
}: Pick<Person, 'candidateNumber' | 'surname' | 'forenames'>): string | null {
  const missing = [
    ...(candidateNumber === '' ? [addingWords.lacks.number] : []),
    ...(surname === '' || forenames === '' ? [addingWords.lacks.name] : []),
  ];
  return missing.length === 0 ? null : missing.join(addingWords.lacks.and);
}
