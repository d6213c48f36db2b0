import { largest } from '../../../entries';
import type { Parts } from './parts';
import { readRelationships, relationshipsPart } from './relationships';
import { splice } from '../xml/splice';
import { append, outlineXml, remove } from '../xml/xml-outline';
import { escapeXml, prefixed } from '../../xml-text';

const CONTENT_TYPES = '[Content_Types].xml';

/** A part that another part refers to. */
export interface LinkedPart {
  readonly part: string;
  /** The type of the relationship. */
  readonly type: string;
  readonly contentType: string;
}

/** Makes a part known: what it holds to the package, and where it is to the part that refers to it. Gives the id. */
export async function linkPart(parts: Parts, from: string, { part, type, contentType }: LinkedPart): Promise<string> {
  await appendTo(parts, CONTENT_TYPES, `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`);
  const taken = (await readRelationships(parts, from)).map(({ id }) => Number(/^rId(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `rId${largest(taken, 0) + 1}`;
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`;
  await appendTo(
    parts,
    relationshipsPart(from),
    `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`,
  );
  return id;
}

/** Takes a part out, with what was said of it. Parts that only it referred to stay: they do no harm. */
export async function unlinkPart(parts: Parts, from: string, part: string): Promise<void> {
  const ids = (await readRelationships(parts, from)).filter(({ target }) => target === part).map(({ id }) => id);
  await removeFrom(parts, relationshipsPart(from), 'Id', ids);
  await removeFrom(parts, CONTENT_TYPES, 'PartName', [`/${part}`]);
  parts.remove(part);
  parts.remove(relationshipsPart(part));
}

async function appendTo(parts: Parts, name: string, xml: string): Promise<void> {
  const text = await parts.text(name);
  const { root, prefix } = await outlineXml(name, text);
  await parts.write(name, splice(text, [append(root, prefixed(xml, prefix))]));
}

async function removeFrom(parts: Parts, name: string, attribute: string, values: readonly string[]): Promise<void> {
  const text = await parts.text(name);
  const { children } = await outlineXml(name, text);
  const named = new Set(values);
  const gone = children.filter(({ attributes }) => named.has(attributes[attribute] ?? ''));
  await parts.write(name, splice(text, gone.map(remove)));
}
