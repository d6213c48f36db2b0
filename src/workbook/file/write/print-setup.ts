import type { ReportSheet } from '../../../table';
import { prefixed } from '../../xml-text';
import type { Edit } from '../xml/splice';
import { childNamed, insertInOrder, type XmlOutline } from '../xml/xml-outline';
import { WORKSHEET_ORDER } from './worksheet-order';

/** That a sheet is fitted to the page, which stands before its columns; nothing for a sheet that nobody prints. */
export function fitXml({ print }: ReportSheet): string {
  return print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
}

/** How a sheet is printed, which stands behind its rows: A4, as wide as the page and as long as it takes. */
export function pagesXml(report: ReportSheet): string {
  if (!report.print) return '';
  const orientation = report.print.landscape ? 'landscape' : 'portrait';
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>${breaksXml(report)}`
  );
}

/** The breaks of a sheet that is written anew: they follow its rows, and the rest of its set-up stays the user's. */
export function newBreaks(outline: XmlOutline, report: ReportSheet): Edit[] {
  const old = childNamed(outline, 'rowBreaks');
  const xml = prefixed(breaksXml(report), outline.prefix);
  if (!report.print) return [];
  if (old) return [{ start: old.start, end: old.end, text: xml }];
  return xml === '' ? [] : [insertInOrder(outline, WORKSHEET_ORDER, 'rowBreaks', xml)];
}

/** A break stands below the row that it names, counted from 1 (ECMA-376 part 1, 18.3.1.73). */
function breaksXml({ print }: ReportSheet): string {
  const rows = (print?.newPages ?? []).filter((row) => row > 0);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks}</rowBreaks>`;
}
