import type { ProductSheet } from '../../../table';
import { MARGINS, printPlan, type PrintPlan } from '../../print-plan';
import { escapeXml, prefixed } from '../../xml-text';
import type { Edit } from '../xml/splice';
import { childNamed, insertInOrder, type XmlOutline } from '../xml/xml-outline';
import { WORKSHEET_ORDER } from './worksheet-order';

/**
 * A file’s columns are as wide as the workbook’s own font makes them, and where that is missing, as a wider one in its place: room for digits of
 * 9.5 pixels, as DejaVu Sans has for Calibri in 11 points.
 */
const DIGIT = 9.5;

/** How a sheet is printed from a file. */
export function filePlan(sheet: ProductSheet): PrintPlan | null {
  return printPlan(sheet, DIGIT);
}

/**
 * That a sheet is fitted to the page, which stands before its columns. Not so with breaks of its own, which Excel ignores on
 * fitted pages: there the scale holds.
 */
export function fitXml(sheet: ProductSheet): string {
  const plan = filePlan(sheet);
  return plan !== null && isFitted(plan) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
}

/** How a sheet is printed, which stands behind its rows: A4, as wide as the page and as long as it takes. */
export function pagesXml(sheet: ProductSheet): string {
  const plan = filePlan(sheet);
  if (plan === null) return '';
  const margins = Object.entries(MARGINS).map(([name, inches]) => `${name}="${inches}"`);
  const size = isFitted(plan) ? 'fitToWidth="1" fitToHeight="0"' : `scale="${plan.scale}"`;
  return (
    `${plan.hasLines ? '<printOptions gridLines="1"/>' : ''}<pageMargins ${margins.join(' ')}/>` +
    `<pageSetup paperSize="9" orientation="${plan.orientation}" ${size}/>${footerXml(plan)}${breaksXml(plan)}`
  );
}

/** The breaks of a sheet that is written anew: they follow its rows, and the rest of its set-up stays the user's. */
export function newBreaks(outline: XmlOutline, sheet: ProductSheet): Edit[] {
  const plan = filePlan(sheet);
  if (plan === null) return [];
  const old = childNamed(outline, 'rowBreaks');
  const xml = prefixed(breaksXml(plan), outline.prefix);
  if (old) return [{ start: old.start, end: old.end, text: xml }];
  return xml === '' ? [] : [insertInOrder(outline, WORKSHEET_ORDER, 'rowBreaks', xml)];
}

function isFitted({ newPages }: PrintPlan): boolean {
  return newPages.length === 0;
}

function footerXml({ footer }: PrintPlan): string {
  if (footer === null) return '';
  return `<headerFooter><oddFooter>${escapeXml(`&L${footer.left}&R${footer.right}`)}</oddFooter></headerFooter>`;
}

/** A break stands below the row that it names, counted from 1 (ECMA-376 part 1, 18.3.1.73). */
function breaksXml({ newPages }: PrintPlan): string {
  if (newPages.length === 0) return '';
  const breaks = newPages.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${newPages.length}" manualBreakCount="${newPages.length}">${breaks}</rowBreaks>`;
}
