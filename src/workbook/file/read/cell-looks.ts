import { isSymbolFont } from '../../../excel-values';
import type { CellLook } from '../../cell-look';
import type { Parts } from '../package/parts';
import { Alternatives } from '../xml/alternatives';
import { localName, scanXml, type Attributes } from '../xml/scan-xml';

const ORDINARY: CellLook = { isStruck: false, symbolFont: null };

/** What has to stand in a part before it is worth reading: most workbooks strike nothing and have no such font. */
const MAY_MATTER = /<(?:\w+:)?strike\b|ding(?:s|bats)|marlett|symbol/i;

/** What an element of a font or of a run's properties (ECMA-376 part 1, 18.8.22, 18.4.7) adds to how it looks. */
export function withFontElement(look: CellLook, element: string, attributes: Attributes): CellLook {
  const name = localName(element);
  const value = attributes['val'] ?? '';
  if (name === 'strike') return { ...look, isStruck: value !== '0' && value !== 'false' };
  if (name === 'name' || name === 'rFont') return { ...look, symbolFont: isSymbolFont(value) ? value : null };
  return look;
}

export const isOrdinary = ({ isStruck, symbolFont }: CellLook): boolean => !isStruck && symbolFont === null;

/** The looks of the cell styles, by the number that a cell gives as its style; empty where every cell looks ordinary. */
export async function readCellLooks(parts: Parts, part: string | undefined): Promise<(CellLook | undefined)[]> {
  if (part === undefined || !parts.has(part)) return [];
  if (!MAY_MATTER.test(await parts.text(part))) return [];
  const fonts: CellLook[] = [];
  const looks: (CellLook | undefined)[] = [];
  let list = '';
  const alternatives = new Alternatives();
  await scanXml(part, parts.pieces(part), {
    open(element, attributes) {
      const name = localName(element);
      if (alternatives.open(name)) return;
      // Differential formats have fonts too, outside these lists.
      if (name === 'fonts' || name === 'cellXfs') list = name;
      else if (list === 'fonts' && name === 'font') fonts.push(ORDINARY);
      else if (list === 'fonts') fonts.push(withFontElement(fonts.pop() ?? ORDINARY, element, attributes));
      else if (list === 'cellXfs' && name === 'xf') {
        const look = fonts[Number(attributes['fontId'] ?? 0)] ?? ORDINARY;
        looks.push(isOrdinary(look) ? undefined : look);
      }
    },
    close(element) {
      alternatives.close(localName(element));
      if (localName(element) === list) list = '';
    },
  });
  return looks.some((look) => look !== undefined) ? looks : [];
}
