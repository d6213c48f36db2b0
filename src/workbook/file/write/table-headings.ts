import { cellKey, type Cell } from '../../../entries';
import { parseArea } from '../../../excel-values';
import { headingInFormulas } from '../../refusals';
import { escapeXml } from '../../xml-text';
import type { Parts } from '../package/parts';
import { readRelationships } from '../package/relationships';
import { unescapeText } from '../read/string-item';
import { splice, type Edit } from '../xml/splice';
import { childNamed, outlineXml, withAttribute, type XmlOutline } from '../xml/xml-outline';

/** A text that comes into a cell. */
export interface ComingText extends Cell {
  readonly text: string;
}

/** The longest name that a column of a table can have. */
const LONGEST = 255;

/**
 * Gives the columns of tables the names that their headings get, as Excel does: it takes a table whose headings are other than its columns
 * for damaged. Two columns of a table never have one name, and none is empty. Returns the texts of these headings by
 * cell key. Throws WorkbookError where formulas name a column by the heading that goes.
 */
export async function renameColumns(
  parts: Parts,
  sheetPart: string,
  coming: readonly ComingText[],
): Promise<ReadonlyMap<string, string>> {
  const headings = new Map<string, string>();
  for (const { kind, target } of await readRelationships(parts, sheetPart)) {
    if (kind !== 'table') continue;
    const text = await parts.text(target);
    const outline = await outlineXml(target, text);
    const { given, edits, gone } = renamed(text, outline, coming);
    for (const [key, heading] of given) headings.set(key, heading);
    if (gone.length > 0) await refuseNamed(parts, gone);
    await parts.write(target, splice(text, edits));
  }
  return headings;
}

interface Renamed {
  /** The texts of headings by cell key. */
  readonly given: ReadonlyMap<string, string>;
  readonly edits: readonly Edit[];
  /** Names that no column has any more. */
  readonly gone: readonly string[];
}

function renamed(text: string, outline: XmlOutline, coming: readonly ComingText[]): Renamed {
  const given = new Map<string, string>();
  const edits: Edit[] = [];
  const { ref = '', headerRowCount = '1' } = outline.root.attributes;
  const area = headerRowCount === '0' ? null : parseArea(ref);
  const columns = childNamed(outline, 'tableColumns')?.children ?? [];
  const names = columns.map(({ attributes }) => unescapeText(attributes['name'] ?? ''));
  const gone: string[] = [];
  for (const { row, column, text: wanted } of coming) {
    const place = area?.top === row ? column - area.left : -1;
    const [element, old] = [columns[place], names[place]];
    if (!element || old === undefined) continue;
    const others = new Set(names.filter((_, index) => index !== place).map((name) => name.toLowerCase()));
    const name = freeName(wanted.slice(0, LONGEST), place, others);
    given.set(cellKey({ row, column }), name);
    if (name === old) continue;
    names[place] = name;
    gone.push(old);
    edits.push(withAttribute(text, element, 'name', escapeXml(name).replace(/\r?\n/g, '_x000a_')));
  }
  return { given, edits, gone };
}

/** Excel's way: an empty heading becomes `Column2`, the second of one name gets a number behind it. */
function freeName(wanted: string, place: number, others: ReadonlySet<string>): string {
  const first = wanted.trim() === '' ? `Column${place + 1}` : wanted;
  let name = first;
  for (let next = 2; others.has(name.toLowerCase()); next += 1) name = `${first.slice(0, LONGEST - 5)}${next}`;
  return name;
}

/** Formulas stand in sheets, in tables and behind names. */
const WITH_FORMULAS = /(?:^|\/)(?:workbook|worksheets\/[^/]+|tables\/[^/]+)\.xml$/i;

async function refuseNamed(parts: Parts, gone: readonly string[]): Promise<void> {
  // As formulas name a column of a table, `Entries[Unit]`, with an apostrophe before characters that mean something there.
  const sought = gone.map((name) => ({
    name,
    in: `[${escapeXml(name.replace(/['[\]#@]/g, "'$&")).replaceAll('&quot;', '"')}]`.toLowerCase(),
  }));
  for (const part of parts.names().filter((one) => WITH_FORMULAS.test(one))) {
    const text = (await parts.text(part)).replaceAll('&quot;', '"').toLowerCase();
    const found = sought.find((one) => text.includes(one.in));
    if (found) throw headingInFormulas(found.name);
  }
}
