import type { Area } from '../../../excel-values';
import type { Annotation, MarkSeverity } from '../../../table';
import { SEVERITIES, SEVERITY_COLOURS } from '../../written/looks';
import { markerFormula } from '../../written/marker-formula';
import { untracked } from '../find-sheet';
import { addressLists } from './address-lists';
import { bytesOf, type BatchWriter } from './batch-writer';
import { sameCells } from './same-cells';
import type { Survey } from './survey';

/** The places that a format of ours marks now, which come with the next request. */
export interface LookedMarks {
  readonly severity: MarkSeverity;
  readonly ranges: Excel.RangeAreas;
}

/** Asks where our marks are now, as the sheet may have changed below them. */
export function lookAtMarks(sheet: Excel.Worksheet, { marks }: Survey, { marks: wanted }: Annotation): LookedMarks[] {
  return marks
    .filter(({ severity }) => wanted[severity].length > 0)
    .map(({ severity, id }) => {
      const ranges = untracked(formatOf(sheet, id).getRanges());
      ranges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return { severity, ranges };
    });
}

/**
 * Marks cells by conditional formats of our own, one for each severity and each 8,000 characters of addresses. Those that are
 * right already stay; the user's own are not touched, and neither is how their cells are formatted.
 */
export async function writeMarks(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  { marks, hasOtherFormats }: Survey,
  looked: readonly LookedMarks[],
  { marks: wanted }: Annotation,
): Promise<void> {
  for (const severity of SEVERITIES) {
    const old = marks.filter((mark) => mark.severity === severity);
    const now = looked.filter((mark) => mark.severity === severity).flatMap(({ ranges }) => areasOf(ranges));
    if (wanted[severity].length === 0 ? old.length === 0 : sameCells(now, wanted[severity])) continue;
    for (const { id } of old) await writer.write(800, () => formatOf(sheet, id).delete());
    for (const addresses of addressLists(wanted[severity])) {
      await writer.write(bytesOf(addresses) + 2_000, () => addFormat(sheet, severity, addresses, hasOtherFormats));
    }
  }
}

/** Another pane may have taken it away; then nothing is done to it. */
function formatOf(sheet: Excel.Worksheet, id: string): Excel.ConditionalFormat {
  return untracked(sheet.getRange()).conditionalFormats.getItemOrNullObject(id);
}

function addFormat(sheet: Excel.Worksheet, severity: MarkSeverity, addresses: string, hasOthers: boolean): void {
  const { fill, letters } = SEVERITY_COLOURS[severity];
  const format = untracked(sheet.getRanges(addresses)).conditionalFormats.add('Custom');
  const { custom } = format;
  custom.rule.formula = `=${markerFormula(severity)}`;
  custom.format.fill.color = `#${fill}`;
  custom.format.font.color = `#${letters}`;
  // Behind the user's own, whose colours go before ours where both colour a cell. Afterwards the object stands for another.
  if (hasOthers) format.priority = -1;
}

function areasOf(ranges: Excel.RangeAreas): Area[] {
  return ranges.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}
