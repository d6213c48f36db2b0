import { isProductFormula } from '../../../table';
import { unescapeXml } from '../../xml-text';
import { outlineXml, type XmlOutline } from '../xml/xml-outline';

/** Whose formulas a sheet holds: nobody's, only the product's, or others too. */
export type Formulas = 'none' | 'product' | 'foreign';

/** Outlines a worksheet part and tells whose formulas stand in it. */
export async function findFormulas(
  part: string,
  text: string,
): Promise<{ readonly outline: XmlOutline; readonly formulas: Formulas }> {
  let found: Formulas = 'none';
  /** Formulas that were filled down stand once, and the cells below refer to them by number (ECMA-376 part 1, 18.3.1.40). */
  const oursShared = new Set<string>();
  const outline = await outlineXml(part, text, {
    open: (tag, { t: type, si: shared = '' }, end, inside) => {
      if (inside.name !== 'row' || tag !== `${inside.tag.slice(0, -'row'.length)}f`) return;
      const isOurs = isProductFormula(unescapeXml(text.slice(end, text.indexOf('<', end))));
      if (isOurs && type === 'shared') oursShared.add(shared);
      if (!isOurs && !(type === 'shared' && oursShared.has(shared))) found = 'foreign';
      else if (found === 'none') found = 'product';
    },
    close: () => undefined,
  });
  return { outline, formulas: found };
}
