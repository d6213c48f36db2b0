import { parseEntryStatus, type Entry, type StatusLine } from '../entries';
import { textAt } from './cell-text';
import type { SheetContent } from './sheet-content';

/** Words around a status in a line or in the name of a sheet: `These students have withdrawn:`, `Leavers list`. */
const AROUND =
  /\b(?:the|these|those|all|following|below|are|is|have|has|been|to be|students?|pupils?|learners?|candidates?|entries|list|sheet|rows?|only|now|year 1[0-4])\b|[^a-z/’' -]/g;

/** Lines that say it in other words than a status column does; `resit` is priced otherwise. In small letters, without the words around. */
const OTHER_WORDS =
  /^(?:leavers?|left|gone|moved|withdrawals?|dropped(?: out)?|removed|deferred|on hold|resits?|re-sits?|retakes?|do not (?:enter|register|send|submit)|don['’]t (?:enter|register|send|submit)|not (?:entering|entered|enter|sitting|being entered)|no longer (?:entered|entering|here)|already (?:entered|sent|registered|submitted)|exclude|excluded)$/;

/** Whether a line, or the name of a sheet, says of the rows below what a status would: that they are withdrawn, sent, resits. */
export function saysStatus(text: string): boolean {
  const bare = text.toLowerCase().replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  if (bare === '' || bare.split(' ').length > 3) return false;
  if (OTHER_WORDS.test(bare)) return true;
  const { standing, resit } = parseEntryStatus(bare);
  return !/^\d/.test(bare) && (standing !== 'new' || resit);
}

/** Keeps account of the lines that say a status of the rows below them, and of what is asked for there all the same. */
export class StatusLines {
  private readonly kept: StatusLine[] = [];
  private now: Omit<StatusLine, 'first' | 'entries'> | null = null;
  private count = 0;

  /** Begins with the name of the sheet and the lines above the headings, which speak of all rows. */
  constructor(sheet: SheetContent, headingRow: number) {
    this.next({ row: headingRow, column: 0, text: sheet.name, from: 'tab' });
    for (let row = 0; row < headingRow; row++) {
      const text = textAt(sheet, row, 0);
      if (saysStatus(text) && (sheet.values[row] ?? []).slice(1).every((value) => value === null || value === ''))
        this.next({ row, column: 0, text, from: 'group' });
    }
  }

  /** A line between the rows; one that says no status ends what the one above it said. */
  next(line: Omit<StatusLine, 'first' | 'entries'>): void {
    this.now = saysStatus(line.text) ? line : null;
    this.count = 0;
  }

  /** Counts the entries from one on that are taken for new, and of which no status is said. */
  note(entries: readonly Entry[], from: number): void {
    if (this.now === null) return;
    for (let at = from; at < entries.length; at++) {
      const entry = entries[at];
      if (entry === undefined || entry.statusText !== '' || entry.status.standing !== 'new') continue;
      const first = this.count === 0 ? { row: entry.candidate.row, column: 0 } : this.kept.pop()?.first;
      this.count++;
      if (first) this.kept.push({ ...this.now, first, entries: this.count });
    }
  }

  get lines(): readonly StatusLine[] {
    return this.kept;
  }
}
