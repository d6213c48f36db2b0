import { addAll } from '../../../entries';
import type { Annotation, MarkSeverity } from '../../../table';
import { parseAreas } from '../../../excel-values';
import { markedSeverity } from '../../written/marker-formula';
import { outlineXml } from '../xml/xml-outline';

/** The product's marks that a worksheet part carries, told from the user's conditional formats by their formulas. */
export async function readMarks(part: string, text: string): Promise<Annotation['marks']> {
  const marks: Record<MarkSeverity, Annotation['marks'][MarkSeverity][number][]> = { error: [], warning: [], note: [] };
  // Most sheets have none, and looking for them would take as long as reading the sheet.
  if (!text.includes('entrywise:')) return marks;
  const { children, prefix } = await outlineXml(part, withoutRows(text));
  for (const format of children.filter(({ tag }) => tag === `${prefix}conditionalFormatting`)) {
    const severity = format.children.map((rule) => markedSeverity(rule.text)).find((one) => one !== null);
    if (severity) addAll(marks[severity], parseAreas((format.attributes['sqref'] ?? '').replace(/\s+/g, ',')));
  }
  return marks;
}

/** The rows are nearly all of a sheet, and formats stand behind them. */
function withoutRows(text: string): string {
  const [opening = '', prefix = ''] = /<([\w.-]+:)?sheetData\b[^>]*>/.exec(text) ?? [];
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf(`</${prefix}sheetData>`, start);
  return opening === '' || end < 0 ? text : text.slice(0, start) + text.slice(end);
}
