import { escapeXml, unescapeXml } from '../xml-text';

/** Excel keeps parts of foreign XML (ECMA-376 part 1, 15.2.5) as they are, and shows them to nobody. */
export const SETTINGS_NAMESPACE = 'urn:entrywise:settings';

/**
 * Choices as the part of the workbook that keeps them: JSON in one element. Without an XML declaration: Office leaves a part as it was,
 * without an error, where an add-in writes one with it (OfficeDev/office-js#1643).
 */
export function xmlOfSettings(settings: Readonly<Record<string, unknown>>): string {
  const json = escapeXml(JSON.stringify(settings));
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

/** The choices of such a part, not yet checked; null where it holds none that can be read. */
export function settingsOfXml(xml: string): unknown {
  const json = /<settings\b[^>]*>([^<]*)<\/settings>/.exec(xml)?.[1];
  return json === undefined ? null : settingsOfJson(unescapeXml(json));
}

export function settingsOfJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
