import type { UnreadColumn } from '../entries';
import type { ListAccount } from './account';
import { isOfUnits } from './column-content';
import { REMARKS } from './other-matters';
import type { DetectedList } from './detect-columns';

/**
 * What a school keeps of its candidates that has nothing to do with their entries, by headings. Not one expression of all of them, which the engine
 * takes many times longer to compile.
 */
const OTHER_MATTERS: readonly RegExp[] = [
  /\b(?:tele?phones?|tel|mobile|contact|e-?mail|address|postcode|post code|parents?|guardian|carer|siblings?|home)\b/i,
  /\b(?:medical|allerg\w*|sen|send|senco|ehcp?|eal|fsm|pp|pupil premium|premium|ethnic\w*|language|nationality|disab\w*|needs|lac|cla)\b/i,
  /\b(?:access|arrangements?|concession|extra time|reader|scribe|laptop|colou?r|room|seat|venue|invigilator)\b/i,
  /\b(?:targets?|predicted|forecast|estimates?|expected|aspir\w*|baseline|cats?|ks[1-5]|effort|attitude|behaviour|progress|attendance|absences?|points?|grades?|marks?|score|average|%)\b/i,
  /\b(?:tutor|teacher|staff|mentor|head|house|form|reg(?:istration)? group|year|yr|ncy|cohort|class|group|set|block|band|option|period|day|campus|site|school|college|bus|locker)\b/i,
  /\b(?:fees?|paid|payment|payer|invoice|cost|price|bursary|refund|account)\b/i,
  /\b(?:id|mis|adm(?:ission)?|ref|reference|number|no|count|total|age|start(?:ed)?|left|leaving|leaver|joined|enrol\w*|destination|preferred|known as|chosen|middle|initials?|title|photo)\b/i,
  /\b(?:subject|course|qualification|qual|title|level|size|glh|board|centre|pathway|programme|award)\b/i,
  /\b(?:coursework|portfolio|assignments?|evidence|moderat\w+|deadline|submitted|homework|intervention|mock|sent home|letter|trip)\b/i,
];

/** Longer texts are said of people in words, and are nobody's unit or status. */
const LONGEST_CODE = 24;

/** Whether a text is written for people: a sentence, an address, a telephone number, a day or a time. */
function isFreeText(text: string): boolean {
  return text.length > LONGEST_CODE || /@|https?:|\S \S+ \S|^\+?\d[\d ()-]{8,}$|^\d{1,2}[/.:-]\d{1,2}/.test(text);
}

/**
 * The columns of a list that hold something and that nothing is read from, nor anything told of. What schools keep beside entries is left in
 * peace, by its heading or by its cells; so is what the officer left out.
 * @param remarked columns of which cells are told one by one
 */
export function unreadColumns(
  list: DetectedList,
  { headingRow, columns }: ListAccount,
  remarked: ReadonlySet<number>,
): UnreadColumn[] {
  const told = new Set([...list.unreadContents, ...list.unreadMarks].map(({ column }) => column).concat(...remarked));
  const readsUnits = list.unitColumns.length > 0 || [list.fields.unit, list.fields.code].some((at) => at !== undefined);
  const unknown = columns.filter(
    ({ column, role }) => role.kind === 'left' && role.why === 'unknown' && !told.has(column),
  );
  return unknown.flatMap(({ column, heading, filled, samples }) => {
    if (filled === 0 || samples.length === 0) return [];
    // Titles below Exam are units that nothing is entered for, however many words they have.
    const mayBeUnits = isOfUnits(heading) && !readsUnits;
    const isInPeace =
      isOfUnits(heading) || OTHER_MATTERS.some((matter) => matter.test(heading)) || REMARKS.test(heading);
    if (!mayBeUnits && (isInPeace || samples.some(isFreeText))) return [];
    return [{ row: headingRow, column, heading, cells: filled, samples }];
  });
}
