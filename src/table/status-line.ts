import type { Cell, Entry, StatusLine } from '../entries';
import { textAt } from './cell-text';
import type { Columns } from './columns';
import { KNOWN_FAMILIES } from './family-words';
import { isLegend, saysRegistered, saysStatus } from './says-status';
import type { SheetContent } from './sheet-content';

type Line = Pick<StatusLine, 'row' | 'column' | 'text'>;

/** A line that is in force, and what was found below it. */
class LineInForce {
  private readonly rows: Cell[] = [];
  private entries = 0;

  constructor(
    private readonly line: Line,
    private readonly from: StatusLine['from'],
  ) {}

  count({ candidate }: Entry): void {
    this.entries++;
    if (this.rows.at(-1)?.row !== candidate.row) this.rows.push({ row: candidate.row, column: 0 });
  }

  get told(): StatusLine[] {
    const { line, from, entries, rows } = this;
    const [first] = rows;
    return first === undefined
      ? []
      : [{ ...line, from, saysRegistered: saysRegistered(line.text), entries, first, rows }];
  }
}

/** Whether a line names a unit, `Unit 1 - January 2027`, or has the entry code of one. */
function namesUnit(text: string): boolean {
  return (
    /\bunits?\s*(?:\d{1,2}|\d[A-Z]|CC)\b/i.test(text) ||
    text.split(/[\s,;:()]+/).some((word) => KNOWN_FAMILIES.codeKind(word) === 'entry')
  );
}

/** The text of a row's only filled cell; null where it has none or several. */
function onlyText(sheet: SheetContent, row: number): Line | null {
  const filled = (sheet.values[row] ?? []).flatMap((_, column) => {
    const text = textAt(sheet, row, column);
    return text === '' ? [] : [{ row, column, text }];
  });
  const [line, another] = filled;
  return line !== undefined && another === undefined ? line : null;
}

/** Whether no status is said of an entry, so that it is taken for new. */
function isTakenForNew({ statusText, status }: Entry): boolean {
  return statusText === '' && status.standing === 'new';
}

/**
 * Keeps account of the lines that say of the rows below them what a status or a unit column would, and of what is asked for there all
 * the same. What stands above the headings, or in the name of the sheet, holds where no line between the rows does.
 */
export class StatusLines {
  private readonly inForce: LineInForce[] = [];
  private readonly legends: Line[] = [];
  private ofSheet: LineInForce | null = null;
  private unitOfSheet: LineInForce | null = null;
  private ofGroup: LineInForce | null = null;
  private unitOfGroup: LineInForce | null = null;

  constructor(sheet: SheetContent, { headingRow, fields, unitColumns }: Columns) {
    // Where there is a place for units, a line above it that names one may be about anything.
    const hasPlace = unitColumns.length > 0 || fields.unit !== undefined || fields.code !== undefined;
    const tab = { row: headingRow, column: 0, text: sheet.name };
    if (saysStatus(tab.text)) this.ofSheet = this.kept(tab, 'tab');
    if (!hasPlace && namesUnit(tab.text)) this.unitOfSheet = this.kept(tab, 'unit above');
    for (let row = 0; row < headingRow; row++) {
      const line = onlyText(sheet, row);
      if (line === null) continue;
      if (isLegend(line.text)) this.legends.push(line);
      else if (saysStatus(line.text)) this.ofSheet = this.kept(line, 'group');
      if (!hasPlace && namesUnit(line.text)) this.unitOfSheet = this.kept(line, 'unit above');
    }
  }

  private kept(line: Line, from: StatusLine['from']): LineInForce {
    const kept = new LineInForce(line, from);
    this.inForce.push(kept);
    return kept;
  }

  /** A line between the rows; one that says no status ends what the one above it said. */
  next(line: Line): void {
    if (isLegend(line.text)) {
      this.legends.push(line);
      return;
    }
    this.ofGroup = saysStatus(line.text) ? this.kept(line, 'group') : null;
    this.unitOfGroup = namesUnit(line.text) ? this.kept(line, 'unit') : null;
  }

  /** Counts the entries of a row, from one on, that are taken for new, and of which no status is said. */
  note(entries: readonly Entry[], from: number): void {
    const ofStatus = this.ofGroup ?? this.ofSheet;
    const ofUnit = this.unitOfGroup ?? this.unitOfSheet;
    if (ofStatus === null && ofUnit === null) return;
    const isUnit = ofUnit !== null && entries.slice(from).some(({ wanted }) => wanted.unit !== '');
    for (let at = from; at < entries.length; at++) {
      const entry = entries[at];
      if (entry === undefined || !isTakenForNew(entry)) continue;
      ofStatus?.count(entry);
      if (!isUnit) ofUnit?.count(entry);
    }
  }

  /** The lines below which anything is asked for; a legend speaks of all entries of the list. */
  linesOf(entries: readonly Entry[]): readonly StatusLine[] {
    const ofLines = this.inForce.flatMap(({ told }) => told);
    if (this.legends.length === 0) return ofLines;
    const ofList = new LineInForce({ row: 0, column: 0, text: '' }, 'legend');
    entries.filter(isTakenForNew).forEach((entry) => ofList.count(entry));
    return [...ofLines, ...this.legends.flatMap((line) => ofList.told.map((told) => ({ ...told, ...line })))];
  }
}
