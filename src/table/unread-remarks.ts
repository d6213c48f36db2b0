import { memoize, type UnreadRemark } from '../entries';
import type { ListAccount } from './account';
import { textAt } from './cell-text';
import { columnName } from './columns';
import type { DetectedList } from './detect-columns';
import { NOTES, OTHER_SUBJECTS } from './other-matters';
import { leavesOut, saysMade } from './says-status';
import type { SheetContent } from './sheet-content';

/** Headings that ask whether somebody is still there, below which a no means that they are not. */
const STILL_THERE =
  /\b(?:still|continuing|on (?:the )?(?:roll|course)|active|attending|staying|returning|current|enrolled)\b/i;
const NO = /^(?:n|no|false|✗|✘|❌)[.!]?$/i;
/** Below these, words such as Sent are of letters, trips and homework. */
const OTHER_EVENTS = /\b(?:letters?|trips?|homework|coursework|portfolio|evidence|mock|form|photos?|hand(?:ed)?)\b/i;

/** Headings of what became of an earlier entry: it decides what the next one costs. */
const EARLIER = /\b(?:previous|prior|last|earlier|first)\b.*\b(?:results?|grades?|attempts?|outcome|sitting)\b/i;
const OUTCOME =
  /^(?:u|x|r|np|p|m|d|d\*|abs(?:ent)?|fail(?:ed)?|pass(?:ed)?|merit|distinction|near pass|unclassified)$/i;

/** What the cells of a column would say of an entry; null for a column of other matters. */
function reader(heading: string): ((text: string) => boolean) | null {
  if (OTHER_SUBJECTS.test(heading) || OTHER_EVENTS.test(heading)) return null;
  const isOfNotes = NOTES.test(heading);
  const asksWhetherThere = STILL_THERE.test(heading);
  const isOfEarlier = EARLIER.test(heading);
  return (text) =>
    leavesOut(text) ||
    (isOfNotes && saysMade(text)) ||
    (asksWhetherThere && NO.test(text)) ||
    (isOfEarlier && OUTCOME.test(text));
}

/** The cells of candidates' rows, in columns that nothing is read from, that say of an entry what a status would. Columns that are told as a whole are left out. */
export function unreadRemarks(sheet: SheetContent, list: DetectedList, { columns, rows }: ListAccount): UnreadRemark[] {
  const told = new Set([...list.unreadContents, ...list.unreadMarks].map(({ column }) => column));
  const left = columns.filter(
    ({ column, role }) =>
      role.kind === 'left' && (role.why === 'unknown' || role.why === 'about-unit') && !told.has(column),
  );
  const unread = left.flatMap(({ column, heading, filled }) => {
    const says = filled > 0 ? reader(heading) : null;
    return says === null ? [] : [{ column, heading: heading || columnName(column), says: memoize(says) }];
  });
  if (unread.length === 0) return [];
  return rows.flatMap(({ row, kind }) => {
    if (kind !== 'candidate' && kind !== 'continuation') return [];
    return unread.flatMap(({ column, heading, says }) => {
      const text = textAt(sheet, row, column);
      return text !== '' && says(text) ? [{ row, column, heading, text }] : [];
    });
  });
}
