import { settingsOfXml, SETTINGS_NAMESPACE } from '../../written/settings-xml';

/** The choices kept in the workbook, as they were saved and not checked, with two requests; null where there are none. */
export async function readSettings(context: Excel.RequestContext): Promise<unknown> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const xml = parts.items[0]?.getXml();
  if (!xml) return null;
  await context.sync();
  return settingsOfXml(xml.value);
}
