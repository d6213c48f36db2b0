import type { CellLook } from '../../cell-look';
import { localName, type Attributes } from '../xml/scan-xml';
import { withFontElement } from './cell-looks';
import type { TextRun } from './text-runs';

/** What a string item holds: its text, and its runs where they have looks of their own. */
export interface ItemText {
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
}

/**
 * Gathers the text of a string item (`si` or `is`, ECMA-376 part 1, 18.4.8): plain, or in runs of their own looks;
 * the phonetic guide of an East Asian text is not part of it.
 */
export class StringItem {
  #text = '';
  #inText = false;
  #phonetic = false;
  #runs: TextRun[] = [];
  #look: CellLook | null = null;
  #hasLooks = false;

  open(element: string, attributes: Attributes): void {
    const name = localName(element);
    if (name === 'rPh') this.#phonetic = true;
    else if (name === 't') this.#inText = !this.#phonetic;
    else if (name === 'r') this.#endRun();
    else if (name === 'rPr') this.#look = { isStruck: false, symbolFont: null };
    else if (this.#look !== null) this.#look = withFontElement(this.#look, element, attributes);
  }

  close(element: string): void {
    const name = localName(element);
    if (name === 'rPh') this.#phonetic = false;
    else if (name === 't') this.#inText = false;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  /** The text so far; the next item begins. */
  take(): ItemText {
    this.#endRun();
    const [runs, hasLooks] = [this.#runs, this.#hasLooks];
    this.#runs = [];
    this.#hasLooks = false;
    return { text: runs.map(({ text }) => text).join(''), runs: hasLooks ? runs : null };
  }

  #endRun(): void {
    if (this.#text !== '') {
      this.#runs.push({ text: unescapeText(this.#text), look: this.#look });
      this.#hasLooks ||= this.#look !== null;
    }
    this.#text = '';
    this.#look = null;
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
