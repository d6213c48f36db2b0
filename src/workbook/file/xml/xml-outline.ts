import { localName, prefixOf, scanXml, type Attributes } from './scan-xml';
import { textIn, type PartContent } from './part-content';
import type { Edit } from './splice';

/** Where an element stands in the text of its part; offsets in UTF-16 units. */
export interface PlacedElement {
  /** As written, with its prefix. */
  readonly tag: string;
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  /** Just behind the opening tag; the same as `end` for `<c/>`. */
  readonly tagEnd: number;
  /** Where the closing tag begins; the same as `end` for `<c/>`. */
  closeStart: number;
  end: number;
  /** Its text and that of everything in it, but for the rows of a sheet. */
  text: string;
}

export interface PlacedChild extends PlacedElement {
  readonly children: PlacedElement[];
}

/** The first three levels of a part: root, its children, and theirs. */
export interface XmlOutline {
  readonly root: PlacedElement;
  /** The prefix that the part's own elements have, with its colon. */
  readonly prefix: string;
  readonly children: readonly PlacedChild[];
}

/** Told of the elements of the third level and of those in them, with the one of the third level. */
export interface DeeperEvents {
  open(tag: string, attributes: Attributes, end: number, inside: PlacedElement): void;
  close(tag: string, end: number, inside: PlacedElement): void;
}

/** Finds the places in a part where something can be put in or taken out without touching the rest. */
export async function outlineXml(part: string, text: string, deeper?: DeeperEvents): Promise<XmlOutline> {
  const open: PlacedElement[] = [];
  const children: PlacedChild[] = [];
  let child: PlacedChild | null = null;
  let root: PlacedElement | null = null;
  let depth = 0;
  await scanXml(part, [text], {
    open(tag, attributes, end) {
      depth++;
      if (depth > 3) {
        if (open[2]) deeper?.open(tag, attributes, end, open[2]);
        return;
      }
      const start = text.lastIndexOf('<', end - 1);
      const place = { start, tagEnd: end, closeStart: end, end, text: '' };
      const element: PlacedElement = { tag, name: localName(tag), attributes, ...place };
      if (depth === 1) root = element;
      else if (depth === 3) child?.children.push(element);
      else children.push((child = { ...element, children: [] }));
      open[depth - 1] = depth === 2 && child ? child : element;
      if (depth === 3) deeper?.open(tag, attributes, end, element);
    },
    text(piece) {
      const grandchild = open[2];
      if (depth > 2 && grandchild && child?.name !== 'sheetData') grandchild.text += piece;
    },
    close(tag, end) {
      const element = open[depth - 1];
      if (depth <= 3 && element && end !== element.tagEnd) {
        element.closeStart = text.lastIndexOf('<', end - 1);
        element.end = end;
      }
      if (depth >= 3 && open[2]) deeper?.close(tag, end, open[2]);
      depth--;
    },
  });
  return whole(root, children);
}

function whole(root: PlacedElement | null, children: PlacedChild[]): XmlOutline {
  if (!root) throw new Error('A well-formed part has a root.');
  return { root, prefix: prefixOf(root.tag), children };
}

/** The child of the root with that name, if it is one of the part's own. */
export function childNamed({ children, prefix }: XmlOutline, name: string): PlacedChild | undefined {
  return children.find(({ tag }) => tag === prefix + name);
}

/** Puts XML in at the end of an element, which is opened for it where it is `<c/>`. */
export function append(element: Pick<PlacedElement, 'tag' | 'tagEnd' | 'closeStart' | 'end'>, xml: string): Edit {
  if (element.tagEnd !== element.end) return { start: element.closeStart, end: element.closeStart, text: xml };
  return { start: element.end - 2, end: element.end, text: `>${xml}</${element.tag}>` };
}

/** Puts XML in behind the last of the children that come before it in the schema, given as the names in their order. */
export function insertInOrder(outline: XmlOutline, order: readonly string[], name: string, xml: string): Edit {
  const before = order.slice(0, order.indexOf(name) + 1).map((earlier) => outline.prefix + earlier);
  const last = outline.children.filter(({ tag }) => before.includes(tag)).at(-1);
  if (!last && outline.root.tagEnd === outline.root.end) return append(outline.root, xml);
  const at = last ? last.end : outline.root.tagEnd;
  return { start: at, end: at, text: xml };
}

export function remove({ start, end }: Pick<PlacedElement, 'start' | 'end'>): Edit {
  return { start, end, text: '' };
}

/** An attribute of an element set to a value that is escaped, in its opening tag; the quotation marks stay those that it has. */
export function withAttribute(
  content: PartContent,
  element: PlacedElement,
  name: string,
  value: string | number,
): Edit {
  const tag = textIn(content, element.start, element.tagEnd);
  const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
  const at = found ? element.start + found.index : element.start + 1 + element.tag.length;
  const length = found ? found[0].length : 0;
  const quote = found?.[2]?.startsWith("'") ? "'" : '"';
  const inQuotes = quote === '"' ? String(value) : String(value).replaceAll("'", '&apos;');
  return { start: at, end: at + length, text: `${found?.[1] ?? ` ${name}=`}${quote}${inQuotes}${quote}` };
}
