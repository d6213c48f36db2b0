import { areaAddress, type Area } from '../../../excel-values';
import type { SheetOutline } from './sheet-outline';
import type { Edit } from '../xml/splice';
import { childNamed, withAttribute } from '../xml/xml-outline';

/**
 * Corrects what the sheet says of its used area, if that was right before: some systems write `A1` for every sheet,
 * Excel does not mind, and then it is not ours to correct.
 */
export function resized(outline: SheetOutline, to: Area | null): Edit[] {
  const dimension = childNamed(outline, 'dimension');
  if (!dimension || !outline.used || !to || dimension.attributes['ref'] !== areaAddress(outline.used)) return [];
  return areaAddress(outline.used) === areaAddress(to)
    ? []
    : [withAttribute(outline.content, dimension, 'ref', areaAddress(to))];
}
