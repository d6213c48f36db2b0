import { settingsOfXml, SETTINGS_NAMESPACE, xmlOfSettings } from '../../written/settings-xml';

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

/** Keeps choices in place of earlier ones, with two requests. */
export async function writeSettings(
  context: Excel.RequestContext,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  const { items } = parts;
  const xml = xmlOfSettings(settings);
  const [first, ...others] = items;
  if (first) first.setXml(xml);
  else customXmlParts.add(xml);
  for (const other of others) other.delete();
  await context.sync();
}
