import { SaxesParser } from 'saxes';
import { damaged } from '../guard/damaged';
import { partDecoder, UTF_8 } from './part-text';
import { openingWords } from '../../words/opening';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML part as it is read. `end` is the offset just behind the tag, in UTF-16 units. */
export interface XmlEvents {
  /** An element opens; for `<c/>`, `close` follows with the same `end`. Names are as written, with their prefix. */
  open(name: string, attributes: Attributes, end: number): void;
  close?(name: string, end: number): void;
  text?(text: string): void;
  /** What is left to read of a piece of the part, in pieces; all of it where this is not given. Offsets are then of what is left. */
  rest?(piece: string): Iterable<string>;
}

/** The same where something else takes what it knows out of the bytes first. */
interface XmlByteEvents extends Omit<XmlEvents, 'rest'> {
  /** What is left to read of a piece of the part, in pieces. */
  rest(piece: Uint8Array): Iterable<Uint8Array>;
}

/** Reads an XML part. Throws WorkbookError where it is not well-formed or declares entities, which workbooks never do. */
export async function scanXml(
  part: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  events: XmlEvents,
): Promise<void> {
  const parser = parserOf(part, events);
  for await (const piece of pieces) {
    for (const left of events.rest?.(piece) ?? [piece]) parser.write(left);
  }
  parser.close();
}

/** Reads what is left of an XML part in UTF-8. Throws as `scanXml` does. */
export async function scanXmlBytes(
  part: string,
  pieces: AsyncIterable<Uint8Array>,
  events: XmlByteEvents,
): Promise<void> {
  const parser = parserOf(part, events);
  const decoder = partDecoder(part, UTF_8);
  for await (const piece of pieces) {
    for (const left of events.rest(piece)) parser.write(decoder.decode(left));
  }
  parser.write(decoder.decode());
  parser.close();
}

function parserOf(part: string, events: Omit<XmlEvents, 'rest'>): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw damaged(openingWords.damage.notReadable(part), error);
  });
  parser.on('doctype', () => {
    throw damaged(openingWords.damage.documentType(part));
  });
  parser.on('opentag', ({ name, attributes }) => events.open(name, attributes, parser.position));
  parser.on('closetag', ({ name }) => events.close?.(name, parser.position));
  if (events.text) {
    const text = events.text.bind(events);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

/** The name of an element or attribute without its prefix: `row` of `x:row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The prefix of a name with its colon: `x:` of `x:row`, empty where there is none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** Whether an XML boolean says yes (XML Schema part 2, 3.2.2). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** An attribute by its name without prefix: `id` finds `r:id`, whatever the prefix. */
export function prefixedAttribute(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}
