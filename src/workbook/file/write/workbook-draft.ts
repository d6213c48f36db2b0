import { addAll, largest } from '../../../entries';
import type { Parts } from '../package/parts';
import { linkPart, unlinkPart } from '../package/part-links';
import { readRelationships } from '../package/relationships';
import { prefixedAttribute, type Attributes } from '../xml/scan-xml';
import { nameEdits, tabEdits, type Tabs } from './tab-edits';
import type { PartContent } from '../xml/part-content';
import { splice } from '../xml/splice';
import type { WorkbookPart } from '../package/workbook-part';
import type { ProductSheetKind } from '../../written/written-names';
import { isWrittenName, productName, printTitles, type WrittenName } from './written-names';
import { childNamed, outlineXml, type PlacedElement, type XmlOutline } from '../xml/xml-outline';
import { escapeXml } from '../../xml-text';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook's main part while it is changed: its tabs, and the names by which the product knows its own work. */
export class WorkbookDraft implements Tabs {
  readonly added: string[] = [];
  readonly removed = new Set<number>();
  readonly names: WrittenName[];

  private constructor(
    private readonly parts: Parts,
    private readonly workbook: WorkbookPart,
    private readonly text: string,
    readonly outline: XmlOutline,
    private readonly targets: ReadonlyMap<string, string>,
  ) {
    // One of a kind a sheet, as no program writes two.
    const names = new Map<string, WrittenName>();
    for (const { attributes, text: refersTo } of this.nameElements().filter(isWrittenName)) {
      const [name, sheet] = [attributes['name'] ?? '', Number(attributes['localSheetId'] ?? -1)];
      const key = `${name} ${sheet}`;
      if (sheet < this.tabs().length && !names.has(key)) names.set(key, { name, sheet, refersTo });
    }
    this.names = [...names.values()];
  }

  static async open(parts: Parts, workbook: WorkbookPart): Promise<WorkbookDraft> {
    const text = await parts.text(workbook.part);
    const targets = (await readRelationships(parts, workbook.part)).map(({ id, target }) => [id, target] as const);
    return new WorkbookDraft(parts, workbook, text, await outlineXml(workbook.part, text), new Map(targets));
  }

  /** The tabs as the part lists them; their places are the numbers that names refer to. */
  tabs(): readonly PlacedElement[] {
    return childNamed(this.outline, 'sheets')?.children ?? [];
  }

  nameElements(): readonly PlacedElement[] {
    return childNamed(this.outline, 'definedNames')?.children ?? [];
  }

  /** The part of a tab. */
  partOf(tab: PlacedElement): string | undefined {
    return this.targets.get(prefixedAttribute(tab.attributes, 'id') ?? '');
  }

  /** Whether the product made the sheet of that tab, and the user neither renamed it nor copied it. */
  isProducts(kind: ProductSheetKind, sheet: number): boolean {
    const own = productName(kind, sheet, this.tabs()[sheet]?.attributes['name'] ?? '');
    return this.names.some(
      ({ name, sheet: place, refersTo }) =>
        name === own.name && place === sheet && refersTo.toLowerCase() === own.refersTo.toLowerCase(),
    );
  }

  /** The names of one kind in one sheet become these. */
  setNames(kinds: readonly string[], sheet: number, names: readonly WrittenName[]): void {
    const kept = this.names.filter((written) => written.sheet !== sheet || !kinds.includes(written.name));
    this.names.length = 0;
    addAll(this.names, kept, names);
  }

  /**
   * Adds a tab behind the last and gives its place and the number that the tab gives it.
   * @param contentOf gives the content of the part, whose name it is told
   * @param titleRow the row that stands at the top of each printed page, counted from 0
   */
  async addSheet(
    name: string,
    contentOf: (part: string) => Promise<PartContent>,
    titleRow: number | null,
  ): Promise<{ readonly sheet: number; readonly sheetId: string }> {
    const part = this.#freePart();
    const type =
      this.workbook.relationships.find(({ kind }) => kind === 'worksheet')?.type ?? `${RELATIONSHIPS}/worksheet`;
    const id = await linkPart(this.parts, this.workbook.part, { part, type, contentType: WORKSHEET });
    await this.parts.write(part, await contentOf(part));
    // All styles of a sheet of the product are in the list: it need not be searched for others.
    this.parts.unlistedStyles.set(part, new Set());
    const ids = this.tabs().map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
    const sheetId = String(largest(ids, 0) + 1 + this.added.length);
    const prefix = this.outline.prefix;
    this.added.push(
      `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${this.#linkAttribute()}="${id}"/>`,
    );
    const sheet = this.tabs().length + this.added.length - 1;
    if (titleRow !== null) this.names.push(printTitles(sheet, name, titleRow));
    return { sheet, sheetId };
  }

  /** Takes out a tab with its sheet and its names. */
  async removeSheet(sheet: number): Promise<void> {
    const tab = this.tabs()[sheet];
    const part = tab && this.partOf(tab);
    if (part === undefined) return;
    this.removed.add(sheet);
    await unlinkPart(this.parts, this.workbook.part, part);
  }

  async save(): Promise<void> {
    await this.parts.write(
      this.workbook.part,
      splice(this.text, [...tabEdits(this.text, this), ...nameEdits(this.text, this)]),
    );
  }

  #freePart(): string {
    const folder = this.workbook.part.slice(0, this.workbook.part.lastIndexOf('/') + 1);
    // Also the names that tabs have whose sheets are missing, or the new sheet would stand behind those as well.
    const names = [...this.parts.names(), ...this.targets.values()];
    const taken = names.map((name) => Number(/\/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
    return `${folder}worksheets/sheet${largest(taken, 0) + 1}.xml`;
  }

  /** `r:id` with whatever prefix the part uses for links, declared here where only the other tabs declare it. */
  #linkAttribute(): string {
    const attributes: Attributes = this.tabs()[0]?.attributes ?? {};
    const name = Object.keys(attributes).find((key) => key.endsWith(':id')) ?? 'r:id';
    const declaration = `xmlns:${name.slice(0, -':id'.length)}`;
    if (this.outline.root.attributes[declaration] !== undefined) return name;
    return `${declaration}="${escapeXml(attributes[declaration] ?? RELATIONSHIPS)}" ${name}`;
  }
}
