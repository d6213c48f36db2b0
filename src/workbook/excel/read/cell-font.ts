import type { CellLook } from '../../cell-look';
import type { PageArea } from './page';

/** The font of cells, each part null where they differ in it. */
export interface SharedFont {
  readonly name: string | null;
  readonly strikethrough: boolean | null;
}

/** Cells that look alike, and unlike ordinary ones. */
export interface LookOfArea {
  readonly area: PageArea;
  readonly look: CellLook;
}

/** What is asked of a range so that `fontOf` can tell. */
export const FONT = 'format/font/name,format/font/strikethrough';

export function fontOf({ format: { font } }: Excel.Range): SharedFont {
  return { name: font.name, strikethrough: font.strikethrough };
}

/** Names of fonts in which letters may show as signs. */
const MAYBE_SIGNS = /dings|dingbats|marlett|symbol/i;

/** Whether all cells with a font are certain to look ordinary: what tells of others is then not even loaded. */
export function isOrdinary({ name, strikethrough }: SharedFont): boolean {
  return name !== null && strikethrough === false && !MAYBE_SIGNS.test(name);
}
