import type { Parts } from '../package/parts';
import { localName, scanXml } from '../xml/scan-xml';
import { PlainMarkup } from './plain-markup';
import { StringItem, unescapeText } from './string-item';

/** A text in one look, as nearly all are written; without characters that XML escapes, changes or forbids. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<>&\u0000-\u001f\ufffe\uffff]*)<\/t><\/si>/y;

/** The texts that cells give by number. */
export async function readSharedStrings(parts: Parts, part: string | undefined): Promise<string[]> {
  const strings: string[] = [];
  if (part === undefined || !parts.has(part)) return strings;
  const item = new StringItem();
  const plain = new PlainMarkup('<si>', PLAIN, ([, text = ''], _piece, end) => {
    strings.push(unescapeText(text));
    return end;
  });
  await scanXml(part, parts.pieces(part), {
    rest: (piece) => plain.rest(piece),
    open: (element) => item.open(element),
    close(element) {
      item.close(element);
      if (localName(element) === 'si') strings.push(item.take());
    },
    text: (text) => item.add(text),
  });
  return strings;
}
