import { escapeXml } from '../../xml-text';
import { MONEY } from '../../written/looks';
import { splice } from '../xml/splice';
import { outlineXml } from '../xml/xml-outline';
import { StyleSheet } from './style-sheet';
import { withNumberFormat } from './with-format';

/** What a side of a border or a fill says that can be seen (ECMA-376 part 1, 18.18.3 and 18.18.55). */
const SEEN = /\s(?:style|patternType)=["'](?!none["'])|<(?:[\w.-]+:)?gradientFill[\s>/]/;

/**
 * The cell styles that show in an empty cell: boxes and colours that the officer drew. Words and fees that come into such cells leave
 * the style, and only an amount of pounds changes its number format.
 */
export class DrawnStyles {
  readonly #seen = new Map<number, boolean>();
  readonly #before = new Map<number, number>();
  #plain: Map<string, number> | null = null;

  private constructor(
    private readonly text: string,
    private readonly styles: StyleSheet,
  ) {}

  /** @param taken as of `StyleSheet`; of no matter where no style is added */
  static async of(part: string, text: string, taken: ReadonlySet<number> = new Set()): Promise<DrawnStyles> {
    return new DrawnStyles(text, new StyleSheet(text, await outlineXml(part, text), taken));
  }

  isDrawn(style: number): boolean {
    const known = this.#seen.get(style);
    if (known !== undefined) return known;
    const look = this.#lookOf(style);
    const seen = this.#isSeen('borders', look, 'borderId') || this.#isSeen('fills', look, 'fillId');
    this.#seen.set(style, seen);
    return seen;
  }

  /** The style that shows pounds and is otherwise the same. */
  forPounds(style: number): number {
    const old = this.#lookOf(style);
    if (old === '') return style;
    const money = this.styles.formatNumber(MONEY, escapeXml(MONEY));
    if (idIn(old, 'numFmtId') === money) return style;
    return this.styles.numberOfWritten('cellXfs', withNumberFormat(old, money));
  }

  /** The style that a cell had before it showed pounds; of several that differ only in their number format the first. */
  before(style: number): number {
    const known = this.#before.get(style);
    if (known !== undefined) return known;
    const now = this.#lookOf(style);
    const before = this.#isMoney(now) ? (this.#withoutPounds().get(withNumberFormat(now, 0)) ?? style) : style;
    this.#before.set(style, before);
    return before;
  }

  /** The first style without pounds of each look, by what it is in the general number format. */
  #withoutPounds(): ReadonlyMap<string, number> {
    if (this.#plain === null) {
      this.#plain = new Map();
      for (const [number, look] of this.styles.entries('cellXfs').entries()) {
        if (this.#isMoney(look)) continue;
        const general = withNumberFormat(look, 0);
        if (!this.#plain.has(general)) this.#plain.set(general, number);
      }
    }
    return this.#plain;
  }

  #isMoney(look: string): boolean {
    return this.styles.formatCode(idIn(look, 'numFmtId')) === MONEY;
  }

  /** The styles part with what was added. */
  added(): string {
    return splice(this.text, this.styles.edits());
  }

  #lookOf(style: number): string {
    return this.styles.entries('cellXfs')[style] ?? '';
  }

  /** The first border and the first fill are those of cells that nobody drew, and of ours, whatever they look like. */
  #isSeen(list: string, look: string, id: string): boolean {
    const number = look === '' ? 0 : idIn(look, id);
    return number !== 0 && SEEN.test(this.styles.entries(list)[number] ?? '');
  }
}

function idIn(look: string, name: string): number {
  return Number(new RegExp(`\\s${name}=["'](\\d+)["']`).exec(look)?.[1] ?? 0);
}
