import { cellAddress } from '../../../entries';
import type { Area } from '../../../excel-values';
import type { Annotation } from '../../../table';
import { untracked } from '../find-sheet';
import type { BatchWriter } from './batch-writer';
import { wantedAreas } from './column-areas';
import type { Survey } from './survey';

/** Headings of ours are bold; where they go, the cell is as others are. */
export async function writeHeadings(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { target }: Survey,
  annotation: Annotation,
): Promise<void> {
  const headings = (areas: readonly Area[]): Map<string, Area> =>
    new Map(areas.map((area) => [cellAddress({ row: area.top, column: area.left }), area]));
  const [old, wanted] = [headings(target.written.areas), headings(wantedAreas(annotation))];
  const set = async (address: string, bold: boolean): Promise<void> =>
    writer.write(600, () => {
      untracked(sheet.getRange(address)).format.font.bold = bold;
    });
  for (const address of old.keys()) if (!wanted.has(address)) await set(address, false);
  for (const address of wanted.keys()) if (!old.has(address)) await set(address, true);
}
