import type { Parts } from './parts';
import { localName, scanXml } from '../xml/scan-xml';

/** A link from one part to another (ECMA-376 part 2, 6.5.3). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in the transitional and the strict form: `worksheet`. */
  readonly kind: string;
  /** The whole type. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

/** The name of the part that holds the relationships of a part; of the whole package for ''. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part (of the whole package for '') that stay inside the file. */
export async function readRelationships(parts: Parts, part: string): Promise<Relationship[]> {
  const name = relationshipsPart(part);
  const found: Relationship[] = [];
  if (!parts.has(name)) return found;
  await scanXml(name, parts.pieces(name), {
    open(element, { Id, Type, Target, TargetMode }) {
      if (localName(element) !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Type === undefined || Target === undefined) return;
      found.push({ id: Id, type: Type, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(part, Target) });
    },
  });
  return found;
}

function resolve(from: string, target: string): string {
  const path = unescaped(target.replaceAll('\\', '/'));
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** Part names are URIs; where the escapes are broken the name is taken as it stands. */
function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
