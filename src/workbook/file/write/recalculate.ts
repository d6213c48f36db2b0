import { holdsFormulas } from '../package/calculation-chain';
import type { Parts } from '../package/parts';
import type { WorkbookPart } from '../package/workbook-part';
import { prefixed } from '../../xml-text';
import { textIn, type PartContent } from '../xml/part-content';
import { splice } from '../xml/splice';
import { childNamed, insertInOrder, outlineXml, withAttribute } from '../xml/xml-outline';
import { WRITTEN_NAMES } from '../../written/written-names';
import { WORKBOOK_ORDER } from './tab-edits';

/**
 * Has Excel calculate every formula when it opens the workbook, as is needed where cells were changed whose formulas were not:
 * their stored results are those of before. A workbook in which nothing hints at formulas stays as it is.
 * @param sheet the content of the worksheet part that was changed
 */
export async function calculateWhenOpened(parts: Parts, workbook: WorkbookPart, sheet: PartContent): Promise<void> {
  const { part, relationships } = workbook;
  const text = await parts.text(part);
  const hasFormulas =
    relationships.some(({ kind }) => kind === 'calcChain') ||
    holdsFormulas(textIn(sheet)) ||
    text.includes(WRITTEN_NAMES.summary);
  if (!hasFormulas) return;
  const outline = await outlineXml(part, text);
  const settings = childNamed(outline, 'calcPr');
  const edit = settings
    ? withAttribute(text, settings, 'fullCalcOnLoad', 1)
    : insertInOrder(outline, WORKBOOK_ORDER, 'calcPr', prefixed('<calcPr fullCalcOnLoad="1"/>', outline.prefix));
  await parts.write(part, splice(text, [edit]));
}
