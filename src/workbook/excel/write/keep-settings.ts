import { WorkbookError } from '../../workbook';
import { settingsOfXml, SETTINGS_NAMESPACE, xmlOfSettings } from '../../written/settings-xml';
import { excelWords } from '../../words/excel';

/**
 * Keeps choices in place of earlier ones, with two requests, and two more where Excel does not take them. Excel for Windows is known to
 * leave a part as it was without an error (OfficeDev/office-js#1643), so that the part is read back in the same request; where it
 * holds something else, it is taken out and a new one put in. Throws WorkbookError where even that is not kept.
 */
export async function keepSettings(
  context: Excel.RequestContext,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const xml = xmlOfSettings(settings);
  const parts = await partsOf(context);
  const [first, ...others] = parts;
  if (first) first.setXml(xml);
  for (const other of others) other.delete();
  const kept = (first ?? context.workbook.customXmlParts.add(xml)).getXml();
  await context.sync();
  if (holds(kept, settings)) return;
  for (const part of await partsOf(context)) part.delete();
  const again = context.workbook.customXmlParts.add(xml).getXml();
  await context.sync();
  if (!holds(again, settings)) throw notKept();
}

async function partsOf(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const { items } = parts;
  return items;
}

function holds({ value }: OfficeExtension.ClientResult<string>, settings: Readonly<Record<string, unknown>>): boolean {
  return JSON.stringify(settingsOfXml(value)) === JSON.stringify(settings);
}

function notKept(): WorkbookError {
  return new WorkbookError(excelWords.choicesNotKept);
}
