import { localName } from '../xml/scan-xml';

/**
 * Gathers the text of a string item (`si` or `is`, ECMA-376 part 1, 18.4.8): plain, or in runs of their own looks;
 * the phonetic guide of an East Asian text is not part of it.
 */
export class StringItem {
  #text = '';
  #inText = false;
  #phonetic = false;

  open(element: string): void {
    const name = localName(element);
    if (name === 'rPh') this.#phonetic = true;
    else if (name === 't') this.#inText = !this.#phonetic;
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
  take(): string {
    const text = unescapeText(this.#text);
    this.#text = '';
    return text;
  }
}

/** Characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
