import { append, childNamed, insertInOrder, withAttribute, type XmlOutline } from '../xml/xml-outline';
import { prefixed } from '../../xml-text';
import type { Edit } from '../xml/splice';

/** The children of the styles part in the order of the schema (ECMA-376 part 1, 18.8.39). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];

/** What a list holds at least: cells without a style of their own use the first entry, and two fills are Excel's. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  // Without it, LibreOffice shows plain cells in a font of its own.
  cellStyles: ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'],
};

/** A styles part with nothing in it, for workbooks that have none. */
export function emptyStyleSheet(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"></styleSheet>`;
}

/** The lists of a styles part: entries are found or put at the end, so that the number of no entry changes. */
export class StyleSheet {
  readonly #added = new Map<string, string[]>();

  constructor(
    private readonly text: string,
    private readonly outline: XmlOutline,
  ) {}

  /** The texts of the entries of a list, the added ones last. */
  entries(list: string): readonly string[] {
    const there = childNamed(this.outline, list)?.children ?? [];
    const old = there.map(({ start, end }) => this.text.slice(start, end));
    const first = (FIRST[list] ?? []).map((xml) => prefixed(xml, this.outline.prefix));
    return [...(old.length > 0 ? old : first), ...(this.#added.get(list) ?? [])];
  }

  /** The number of an entry, given without prefixes; it is added where the list has none that is written the same. */
  numberOf(list: string, xml: string): number {
    return this.numberOfWritten(list, prefixed(xml, this.outline.prefix));
  }

  /** The same for an entry that has the part's prefixes already. */
  numberOfWritten(list: string, entry: string): number {
    const entries = this.entries(list);
    const found = entries.indexOf(entry);
    if (found !== -1) return found;
    this.#added.set(list, [...(this.#added.get(list) ?? []), entry]);
    return entries.length;
  }

  /** The code of a number format that is written out; undefined for Excel's own. */
  formatCode(id: number): string | undefined {
    const formats = childNamed(this.outline, 'numFmts')?.children ?? [];
    return formats.find(({ attributes }) => Number(attributes['numFmtId']) === id)?.attributes['formatCode'];
  }

  /** The number of a number format that is written out; found by its code. */
  formatNumber(code: string, xmlCode: string): number {
    const formats = childNamed(this.outline, 'numFmts')?.children ?? [];
    const known = formats.find(({ attributes }) => attributes['formatCode'] === code);
    if (known) return Number(known.attributes['numFmtId']);
    // Numbers below 164 are Excel's own.
    const id = 1 + Math.max(163, ...formats.map(({ attributes }) => Number(attributes['numFmtId'])));
    this.numberOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${xmlCode}"/>`);
    return id;
  }

  edits(): Edit[] {
    const missing = ORDER.filter((list) => !childNamed(this.outline, list) && (this.#added.has(list) || FIRST[list]));
    const created = this.#added.size === 0 ? [] : missing;
    return [
      ...created.map((list) => this.#create(list)),
      ...[...this.#added.keys()].flatMap((list) => this.#extend(list)),
    ];
  }

  #create(list: string): Edit {
    const { prefix } = this.outline;
    const entries = this.entries(list);
    const xml = `<${prefix}${list} count="${entries.length}">${entries.join('')}</${prefix}${list}>`;
    return insertInOrder(this.outline, ORDER, list, xml);
  }

  #extend(list: string): Edit[] {
    const element = childNamed(this.outline, list);
    if (!element) return [];
    const count = withAttribute(this.text, element, 'count', this.entries(list).length);
    const added = append(element, this.entries(list).slice(element.children.length).join(''));
    return element.attributes['count'] === undefined ? [added] : [count, added];
  }
}
