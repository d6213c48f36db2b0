import type { Parts } from '../package/parts';
import { localName, scanXml } from '../xml/scan-xml';
import { StringItem } from './string-item';

/** The texts that cells give by number. */
export async function readSharedStrings(parts: Parts, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined || !parts.has(part)) return strings;
  const item = new StringItem();
  await scanXml(part, parts.pieces(part), {
    open: (element) => item.open(element),
    close(element) {
      item.close(element);
      if (localName(element) === 'si') strings.push(item.take());
    },
    text: (text) => item.add(text),
  });
  return strings;
}
