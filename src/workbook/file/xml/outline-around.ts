import { SoughtBytes, viewOf } from '../read/sought-bytes';
import { OTHER_MARKUP } from './other-markup';
import { bytesOf, textIn } from './part-content';
import { partText } from './part-text';
import { outlineXml, type DeeperEvents, type PlacedChild, type PlacedElement, type XmlOutline } from './xml-outline';

/** A stretch of the bytes of a part: from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const DATA = new SoughtBytes('<sheetData>');
const DATA_END = new SoughtBytes('</sheetData>');
const ROW = new SoughtBytes('<row');
const LESS = 60;

/** What stands between the tags of a worksheet's rows; null where they are written in another way, or could be part of a comment. */
export function dataStretch(bytes: Uint8Array): Stretch | null {
  const view = viewOf(bytes);
  let before = bytes.indexOf(LESS);
  // Where a row has begun, all rows are in a tag that is written in another way.
  while (before !== -1 && !DATA.standsIn(view, before))
    before = ROW.standsIn(view, before) ? -1 : bytes.indexOf(LESS, before + 1);
  if (before === -1) return null;
  const start = before + DATA.length;
  let end = bytes.lastIndexOf(LESS);
  while (end >= start && !DATA_END.standsIn(view, end)) end = bytes.lastIndexOf(LESS, end - 1);
  if (end < start) return null;
  return OTHER_MARKUP.test(textIn(bytes, 0, start)) || OTHER_MARKUP.test(textIn(bytes, end)) ? null : { start, end };
}

/**
 * The outline of a part but for what stands in a stretch of it, which may be as long as a sheet and is not parsed. The stretch is all
 * that an element holds; the offsets are those in all bytes. Throws WorkbookError where the rest is no text, or not well-formed.
 */
export async function outlineAround(
  part: string,
  bytes: Uint8Array,
  { start, end }: Stretch,
  deeper?: DeeperEvents,
): Promise<XmlOutline> {
  const [before, after] = [partText(part, bytes.subarray(0, start)), partText(part, bytes.subarray(end))];
  const shell = await outlineXml(part, before + after, deeper);
  const [first, second] = [bytesBefore(before), bytesBefore(after)];
  const place = (at: number): number => (at > before.length ? end + second(at - before.length) : first(at));
  const placed = <Element extends PlacedElement>(element: Element): Element => ({
    ...element,
    start: place(element.start),
    tagEnd: place(element.tagEnd),
    // An element that ends where the stretch was begins to close behind it.
    closeStart: element.closeStart === before.length ? end : place(element.closeStart),
    end: place(element.end),
  });
  const children = shell.children.map((child): PlacedChild => ({
    ...placed(child),
    children: child.children.map(placed),
  }));
  return { ...shell, root: placed(shell.root), children };
}

/** How many bytes stand before a place of a text. */
function bytesBefore(text: string): (at: number) => number {
  if (bytesOf(text).length === text.length) return (at) => at;
  const counts = new Int32Array(text.length + 1);
  let [place, count] = [0, 0];
  for (const character of text) {
    counts.fill(count, place, place + character.length);
    place += character.length;
    count += bytesOf(character).length;
  }
  counts[place] = count;
  return (at) => counts[at] ?? count;
}
