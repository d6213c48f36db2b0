import { largest } from '../../../entries';
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

/** A list of the part: the texts of its entries, and the number of each. */
interface StyleList {
  readonly entries: string[];
  readonly numbers: Map<string, number>;
}

/** The lists of a styles part: entries are found or put at the end, so that the number of no entry changes. */
export class StyleSheet {
  readonly #lists = new Map<string, StyleList>();
  readonly #added = new Set<string>();
  /** The codes by their numbers, the added ones too. */
  #codes: Map<number, string | undefined> | null = null;
  #numbers: Map<string, number> | null = null;

  /** @param taken numbers of cell styles that must get none, because cells have them and the list does not */
  constructor(
    private readonly text: string,
    private readonly outline: XmlOutline,
    private readonly taken: ReadonlySet<number>,
  ) {}

  /** The texts of the entries of a list, the added ones last. */
  entries(list: string): readonly string[] {
    return this.#list(list).entries;
  }

  #list(list: string): StyleList {
    const known = this.#lists.get(list);
    if (known) return known;
    const there = childNamed(this.outline, list)?.children ?? [];
    const old = there.map(({ start, end }) => this.text.slice(start, end));
    const first = (FIRST[list] ?? []).map((xml) => prefixed(xml, this.outline.prefix));
    const entries = old.length > 0 ? old : first;
    const numbers = new Map<string, number>();
    // Of entries that are written the same the first counts.
    for (const [number, entry] of entries.entries()) if (!numbers.has(entry)) numbers.set(entry, number);
    const made = { entries, numbers };
    this.#lists.set(list, made);
    return made;
  }

  /** The number of an entry, given without prefixes; it is added where the list has none that is written the same. */
  numberOf(list: string, xml: string): number {
    return this.numberOfWritten(list, prefixed(xml, this.outline.prefix));
  }

  /** The same for an entry that has the part's prefixes already. */
  numberOfWritten(list: string, entry: string): number {
    const { entries, numbers } = this.#list(list);
    const found = numbers.get(entry);
    if (found !== undefined) return found;
    this.#added.add(list);
    // What a list holds at least has its number in any case: of a second fill Excel takes no notice.
    for (const xml of (FIRST[list] ?? []).slice(entries.length)) entries.push(prefixed(xml, this.outline.prefix));
    // As such a cell looks: without a style.
    const plain = prefixed(FIRST['cellXfs']?.[0] ?? '', this.outline.prefix);
    if (list === 'cellXfs') while (this.taken.has(entries.length)) entries.push(plain);
    numbers.set(entry, entries.length);
    return entries.push(entry) - 1;
  }

  /** The code of a number format that is written out; undefined for Excel's own. */
  formatCode(id: number): string | undefined {
    return this.#codesOfFormats().get(id);
  }

  /** The number of a number format that is written out; found by its code, or added. */
  formatNumber(code: string, xmlCode: string): number {
    const codes = this.#codesOfFormats();
    const known = this.#numbersOfFormats().get(code);
    if (known !== undefined) return known;
    // Numbers below 164 are Excel's own.
    const id = 1 + largest([...codes.keys()], 163);
    codes.set(id, code);
    this.#numbersOfFormats().set(code, id);
    this.numberOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${xmlCode}"/>`);
    return id;
  }

  #codesOfFormats(): Map<number, string | undefined> {
    this.#codes ??= new Map(
      // Of two with one number the first counts.
      (childNamed(this.outline, 'numFmts')?.children ?? [])
        .map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode']] as const)
        .reverse(),
    );
    return this.#codes;
  }

  /** The numbers by their codes; of several with one code the first in the list of numbers counts. */
  #numbersOfFormats(): Map<string, number> {
    if (this.#numbers === null) {
      this.#numbers = new Map();
      for (const [id, code] of this.#codesOfFormats()) {
        if (code !== undefined && !this.#numbers.has(code)) this.#numbers.set(code, id);
      }
    }
    return this.#numbers;
  }

  edits(): Edit[] {
    const missing = ORDER.filter((list) => !childNamed(this.outline, list) && (this.#added.has(list) || FIRST[list]));
    const created = this.#added.size === 0 ? [] : missing;
    const { root } = this.outline;
    // Of `<styleSheet/>` there is one place only, for all lists.
    if (root.tagEnd === root.end) {
      return created.length === 0 ? [] : [append(root, created.map((list) => this.#listXml(list)).join(''))];
    }
    return [
      ...created.map((list) => insertInOrder(this.outline, ORDER, list, this.#listXml(list))),
      ...[...this.#added].flatMap((list) => this.#extend(list)),
    ];
  }

  #listXml(list: string): string {
    const { prefix } = this.outline;
    const entries = this.entries(list);
    return `<${prefix}${list} count="${entries.length}">${entries.join('')}</${prefix}${list}>`;
  }

  #extend(list: string): Edit[] {
    const element = childNamed(this.outline, list);
    if (!element) return [];
    const count = withAttribute(this.text, element, 'count', this.entries(list).length);
    const added = append(element, this.entries(list).slice(element.children.length).join(''));
    return element.attributes['count'] === undefined ? [added] : [count, added];
  }
}
