import { areaAddress, type Area } from '../../../excel-values';
import { tableWithTotals } from '../../refusals';
import type { Parts } from '../package/parts';
import { readRelationships } from '../package/relationships';
import { areaOfReference } from '../read/cell-reference';
import { splice } from '../xml/splice';
import { childNamed, outlineXml, withAttribute } from '../xml/xml-outline';

/** Which tables of a sheet are to reach down to a row, counted from 0. */
export interface Growth {
  readonly sheet: string;
  readonly isMeant: (table: Area) => boolean;
  readonly last: number;
}

/** Makes tables of a sheet reach down to a row; one that does already stays. Throws WorkbookError where one ends in a row of totals. */
export async function growTables(parts: Parts, sheetPart: string, { sheet, isMeant, last }: Growth): Promise<void> {
  for (const { kind, target } of await readRelationships(parts, sheetPart)) {
    if (kind !== 'table') continue;
    const text = await parts.text(target);
    const outline = await outlineXml(target, text);
    const { ref, totalsRowCount = '0' } = outline.root.attributes;
    const area = ref === undefined ? null : areaOfReference(ref);
    if (!area || !isMeant(area) || area.bottom >= last) continue;
    if (totalsRowCount !== '0') throw tableWithTotals(sheet);
    const filter = childNamed(outline, 'autoFilter');
    const grown = areaAddress({ ...area, bottom: last });
    const places = [outline.root, ...(filter ? [filter] : [])];
    await parts.write(
      target,
      splice(
        text,
        places.map((place) => withAttribute(text, place, 'ref', grown)),
      ),
    );
  }
}
