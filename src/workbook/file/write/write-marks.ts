import type { Annotation } from '../../../table';
import type { AddedStyles } from './added-styles';
import { SEVERITIES } from '../../written/looks';
import { markerFormula } from '../../written/marker-formula';
import { areaAddress } from '../../../excel-values';
import type { SheetOutline } from './sheet-outline';
import type { Edit } from '../xml/splice';
import { WORKSHEET_ORDER } from './worksheet-order';
import { insertInOrder } from '../xml/xml-outline';
import { escapeXml, prefixed } from '../../xml-text';

/** One conditional format a severity, behind the user's own in the sheet and in priority, which must not clash. */
export function writeMarks(outline: SheetOutline, { marks }: Annotation, styles: AddedStyles): Edit[] {
  const first = 1 + outline.priorities.reduce((last, priority) => Math.max(last, priority), 0);
  const marked = SEVERITIES.filter((severity) => marks[severity].length > 0);
  const xml = marked.map(
    (severity, index) =>
      `<conditionalFormatting sqref="${marks[severity].map(areaAddress).join(' ')}">` +
      `<cfRule type="expression" dxfId="${styles.marks[severity]}" priority="${first + index}">` +
      `<formula>${escapeXml(markerFormula(severity))}</formula></cfRule></conditionalFormatting>`,
  );
  if (xml.length === 0) return [];
  return [insertInOrder(outline, WORKSHEET_ORDER, 'conditionalFormatting', prefixed(xml.join(''), outline.prefix))];
}
