import type { Area } from '../../../excel-values';
import type { Annotation, MarkSeverity } from '../../../table';
import { SEVERITIES, SEVERITY_COLOURS } from '../../written/looks';
import { markerFormula } from '../../written/marker-formula';
import { untracked } from '../find-sheet';
import { addressLists } from './address-lists';
import { bytesOf, type BatchWriter } from './batch-writer';
import type { Tell } from './known-book';
import { sameCells } from './same-cells';
import type { Survey } from './survey';
import { takeOut } from './take-out-marks';
import { excelWords } from '../../words/excel';

/** The places that a format of ours marks now, which come with the next request. */
export interface LookedMarks {
  readonly severity: MarkSeverity;
  readonly ranges: Excel.RangeAreas;
}

/** Asks where our marks are now, as the sheet may have changed below them. */
export function lookAtMarks(sheet: Excel.Worksheet, { formats }: Survey, { marks: wanted }: Annotation): LookedMarks[] {
  return (formats?.marks ?? [])
    .filter(({ severity }) => wanted[severity].length > 0)
    .map(({ severity, id }) => {
      // Another pane may have taken it away.
      const format = untracked(sheet.getRange()).conditionalFormats.getItemOrNullObject(id);
      const ranges = untracked(format.getRanges());
      ranges.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      return { severity, ranges };
    });
}

/**
 * Marks cells by conditional formats of our own, one for each severity and each 8,000 characters of addresses. Those that are
 * right already stay; the user's own are not touched, and neither is how their cells are formatted. Where ours are to be replaced, they are
 * taken out with a request of their own. Where Excel tells no formats, none is written, and the user is told.
 */
export async function writeMarks(
  writer: BatchWriter,
  sheet: Excel.Worksheet,
  found: Survey,
  looked: readonly LookedMarks[],
  { marks: wanted }: Annotation,
  tell: Tell,
): Promise<void> {
  const { formats, target } = found;
  if (formats === null) return tell(notColoured(target.name));
  const changed = SEVERITIES.filter((severity) => {
    const old = formats.marks.filter((mark) => mark.severity === severity);
    const now = looked.filter((mark) => mark.severity === severity).flatMap(({ ranges }) => areasOf(ranges));
    return wanted[severity].length === 0 ? old.length > 0 : !sameCells(now, wanted[severity]);
  });
  const old = formats.marks.filter(({ severity }) => changed.includes(severity));
  if (old.length > 0) await takeOut(writer, sheet, found, old);
  for (const severity of changed) {
    for (const addresses of addressLists(wanted[severity])) {
      await writer.write(bytesOf(addresses) + 2_000, () => addFormat(sheet, severity, addresses, formats.others > 0));
    }
  }
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
  if (ranges.isNullObject) return [];
  return ranges.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

function notColoured(name: string): string {
  return excelWords.notHighlighted(name);
}
