import { largest } from '../../../entries';
import { linkPart } from '../package/part-links';
import { Parts } from '../package/parts';
import type { WorkbookPart } from '../package/workbook-part';
import { scanXml } from '../xml/scan-xml';
import { settingsOfJson, SETTINGS_NAMESPACE, xmlOfSettings } from '../../written/settings-xml';
import { refuseSigned } from './annotate';

const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** The choices kept in the workbook, as they were saved and not checked; null where there are none that can be read. */
export async function readSettings(parts: Parts, workbook: WorkbookPart): Promise<unknown> {
  const kept = await keptIn(parts, workbook);
  return kept && settingsOfJson(kept.json);
}

/** The parts with these choices kept in place of earlier ones. The given parts stay as they are. */
export async function writeSettings(
  before: Parts,
  workbook: WorkbookPart,
  settings: Readonly<Record<string, unknown>>,
): Promise<Parts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const known = await keptIn(parts, workbook);
  const part = known?.part ?? freePart(parts);
  await parts.write(part, xmlOfSettings(settings));
  if (known === null) await linkPart(parts, workbook.part, { part, type: LINK, contentType: 'application/xml' });
  return parts;
}

async function keptIn(parts: Parts, { relationships }: WorkbookPart): Promise<{ part: string; json: string } | null> {
  for (const { kind, target: part } of relationships) {
    const json = kind === 'customXml' && parts.has(part) ? await textOfOurs(parts, part) : null;
    if (json !== null) return { part, json };
  }
  return null;
}

/** Null for a part of somebody else, be it readable or not. */
async function textOfOurs(parts: Parts, part: string): Promise<string | null> {
  let isOurs = false;
  let json = '';
  try {
    await scanXml(part, parts.pieces(part), {
      open: (_, { xmlns }) => (isOurs ||= xmlns === SETTINGS_NAMESPACE),
      text: (text) => (json += text),
    });
  } catch {
    return null;
  }
  return isOurs ? json : null;
}

function freePart(parts: Parts): string {
  const taken = parts.names().map((name) => Number(/^customXml\/item(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
  return `customXml/item${largest(taken, 0) + 1}.xml`;
}
