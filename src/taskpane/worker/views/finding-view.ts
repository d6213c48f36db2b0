import { parseCandidateNumber, rowInSheet, sheetNameOf, type CandidateRow, type Cell } from '../../../entries';
import type { AnswerWord } from '../../../register';
import type { Certainty, ChoiceWord, Finding, Fix, Severity } from '../../../rules';
import type { Area } from '../../../excel-values';
import { joinCells } from '../../../table';

/** A new text for a cell, by the sheet that it is in. */
export interface FixView extends Fix {
  readonly sheet: string;
}

/** What a cell may mean, and what is written then. */
export interface ChoiceView {
  readonly word: ChoiceWord;
  readonly fix: FixView;
}

/** A finding as the pane shows it. */
export interface FindingView {
  /** Its place among the findings of the check. */
  readonly id: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly messageId: string;
  readonly message: string;
  /** The source of published values that are not confirmed, null where it rests on none. */
  readonly doubt: string | null;
  readonly sheet: string;
  /** Rectangles of cells of that sheet; the first one starts where the officer looks first. */
  readonly areas: readonly Area[];
  readonly fixes: readonly FixView[];
  readonly choices: readonly ChoiceView[];
  /** What may be answered to it. */
  readonly answers: readonly AnswerWord[];
  /** The candidate, `0012 Archer, Ann`; empty where it concerns the whole sheet. */
  readonly person: string;
  /** The row of the list, and the entry's id where it concerns one alone: what charges are found by. */
  readonly row: number | null;
  readonly entry: number | null;
}

/**
 * The findings of a check as plain data, in their order.
 * @param sheets those that were checked
 */
export function findingViews(findings: readonly Finding[], sheets: readonly string[]): FindingView[] {
  const sheetOf = ({ row }: { readonly row: number }): string => sheetNameOf(row, sheets);
  const placedFix = (fix: Fix): FixView => ({ ...fix, row: rowInSheet(fix.row), sheet: sheetOf(fix) });
  return findings.map((finding, id) => {
    const { candidate, entry, entries, cells } = finding;
    const [first] = cells;
    const sheet = finding.sheet ?? sheetOf(first ?? candidate ?? { row: 0 });
    const here = first === undefined ? [] : cells.filter((cell) => finding.sheet !== null || sheetOf(cell) === sheet);
    const placed = here.map((cell) => ({ ...cell, row: rowInSheet(cell.row) }));
    return {
      id,
      rule: finding.rule,
      severity: finding.severity,
      certainty: finding.certainty,
      messageId: finding.messageId,
      message: finding.message,
      doubt: finding.doubt,
      sheet,
      areas: areasFrom(placed),
      fixes: finding.fixes.map(placedFix),
      choices: finding.choices.map(({ word, fix }) => ({ word, fix: placedFix(fix) })),
      answers: finding.ask?.answers ?? [],
      person: candidate === null ? '' : personWords(candidate),
      row: candidate?.row ?? null,
      entry: entries.length > 1 ? null : (entry?.id ?? null),
    };
  });
}

/** The rectangles of cells, that with the first cell in front, which the officer is taken to. */
function areasFrom(cells: readonly Cell[]): Area[] {
  const areas = joinCells(cells);
  const [first] = cells;
  if (first === undefined || areas.length < 2) return areas;
  const { row, column } = first;
  const cell: Area = { top: row, left: column, bottom: row, right: column };
  return [
    cell,
    ...areas.filter(
      ({ top, left, bottom, right }) => !(top === row && left === column && bottom === row && right === column),
    ),
  ];
}

/** A candidate as lists name them: `0012 Archer, Ann`; the UCI or the row where nothing else tells. */
export function personWords({ candidateNumber, surname, forenames, uci, row }: CandidateRow): string {
  const number = parseCandidateNumber(candidateNumber) ?? candidateNumber;
  const name = [surname, forenames].filter((part) => part !== '').join(', ');
  const words = [number, name].filter((part) => part !== '').join(' ');
  return words || uci || `row ${rowInSheet(row) + 1}`;
}
