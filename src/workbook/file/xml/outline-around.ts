import { OTHER_MARKUP } from './other-markup';
import { outlineXml, type DeeperEvents, type PlacedChild, type PlacedElement, type XmlOutline } from './xml-outline';

/** A stretch of the text of a part: from `start` up to `end`, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const [DATA, DATA_END] = ['<sheetData>', '</sheetData>'];

/** What stands between the tags of a worksheet's rows; null where they are written in another way, or could be part of a comment. */
export function dataStretch(text: string): Stretch | null {
  const before = text.indexOf(DATA);
  const [start, end] = [before + DATA.length, text.lastIndexOf(DATA_END)];
  if (before === -1 || end < start) return null;
  return OTHER_MARKUP.test(text.slice(0, start)) || OTHER_MARKUP.test(text.slice(end)) ? null : { start, end };
}

/**
 * The outline of a part but for what stands in a stretch of it, which may be as long as a sheet and is not parsed. The stretch is all
 * that an element holds; the offsets are those in the whole text.
 */
export async function outlineAround(
  part: string,
  text: string,
  { start, end }: Stretch,
  deeper?: DeeperEvents,
): Promise<XmlOutline> {
  const shell = await outlineXml(part, text.slice(0, start) + text.slice(end), deeper);
  const behind = (at: number): number => (at > start ? at + end - start : at);
  // An element that ends where the stretch was begins to close behind it.
  const closing = (at: number): number => (at >= start ? at + end - start : at);
  const placed = <Element extends PlacedElement>(element: Element): Element => ({
    ...element,
    start: behind(element.start),
    tagEnd: behind(element.tagEnd),
    closeStart: closing(element.closeStart),
    end: behind(element.end),
  });
  const children = shell.children.map((child): PlacedChild => ({
    ...placed(child),
    children: child.children.map(placed),
  }));
  return { ...shell, root: placed(shell.root), children };
}
