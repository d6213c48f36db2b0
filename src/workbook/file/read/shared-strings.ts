import type { Parts } from '../package/parts';
import { localName, scanXml } from '../xml/scan-xml';
import { PlainMarkup } from './plain-markup';
import { StringItem, unescapeText } from './string-item';
import type { TextRun } from './text-runs';

/** A text in one look, as nearly all are written; without characters that XML escapes, changes or forbids. */
const PLAIN = /<si><t(?: xml:space="preserve")?>([^<>&\u0000-\u001f\ufffe\uffff]*)<\/t><\/si>/y;

/** The texts that cells give by number, and the runs of those few that have looks of their own. */
export interface SharedStrings {
  readonly strings: readonly string[];
  readonly runs: ReadonlyMap<number, readonly TextRun[]>;
}

export async function readSharedStrings(parts: Parts, part: string | undefined): Promise<SharedStrings> {
  const strings: string[] = [];
  const runs = new Map<number, readonly TextRun[]>();
  if (part === undefined || !parts.has(part)) return { strings, runs };
  const item = new StringItem();
  const plain = new PlainMarkup('<si>', (piece, at) => {
    PLAIN.lastIndex = at;
    const [whole, text] = PLAIN.exec(piece) ?? [];
    if (whole === undefined || text === undefined) return -1;
    strings.push(unescapeText(text));
    return at + whole.length;
  });
  await scanXml(part, parts.pieces(part), {
    rest: (piece) => plain.rest(piece),
    open: (element, attributes) => item.open(element, attributes),
    close(element) {
      item.close(element);
      if (localName(element) !== 'si') return;
      const taken = item.take();
      if (taken.runs !== null) runs.set(strings.length, taken.runs);
      strings.push(taken.text);
    },
    text: (text) => item.add(text),
  });
  return { strings, runs };
}
