import { largest } from '../../../entries';
import type { Parts } from './parts';
import { readRelationships, relationshipsPart } from './relationships';
import { splice } from '../xml/splice';
import { append, outlineXml, remove } from '../xml/xml-outline';
import { escapeXml, prefixed } from '../../xml-text';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** A part that another part refers to. */
export interface LinkedPart {
  readonly part: string;
  /** The type of the relationship. */
  readonly type: string;
  readonly contentType: string;
}

/** Makes a part known: what it holds to the package, and where it is to the part that refers to it. Gives the id. */
export async function linkPart(parts: Parts, from: string, { part, type, contentType }: LinkedPart): Promise<string> {
  await declare(parts, part, contentType);
  await declareRelationships(parts, relationshipsPart(from));
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

/** Says what a part holds, in place of what may be said of a part of that name that is not there. */
async function declare(parts: Parts, part: string, contentType: string): Promise<void> {
  const text = await parts.text(CONTENT_TYPES);
  const { root, prefix, children } = await outlineXml(CONTENT_TYPES, text);
  const left = children.filter(({ attributes }) => isOf(attributes['PartName'], part));
  const xml = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  await parts.write(CONTENT_TYPES, splice(text, [...left.map(remove), append(root, prefixed(xml, prefix))]));
}

/** Some programs name each part of relationships by itself, and have no word for the others. */
async function declareRelationships(parts: Parts, part: string): Promise<void> {
  const { children } = await outlineXml(CONTENT_TYPES, await parts.text(CONTENT_TYPES));
  const isDeclared = children.some(
    ({ attributes }) => attributes['Extension']?.toLowerCase() === 'rels' || isOf(attributes['PartName'], part),
  );
  if (!isDeclared) await declare(parts, part, RELATIONSHIPS);
}

/** Whether a declaration is of a part; names of parts are the same whatever their case (ECMA-376 part 2, 6.2.2.3). */
function isOf(declared: string | undefined, part: string): boolean {
  return declared?.toLowerCase() === `/${part}`.toLowerCase();
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
