import type { ProductSheet } from '../../../table';
import { MARGINS, printPlan, type PrintPlan } from '../../print-plan';
import type { BatchWriter } from './batch-writer';

/** Columns get their widths in points, as the 7 pixels of a digit of Calibri 11 make them. */
const DIGIT = 7;

/**
 * Sets up how a sheet is printed (ExcelApi 1.9). In one that was there before, only the breaks follow the rows: what the user
 * changed in its set-up stays.
 */
export async function writePageLayout(
  writer: BatchWriter,
  there: Excel.Worksheet,
  sheet: ProductSheet,
  isNew: boolean,
): Promise<void> {
  const plan = printPlan(sheet, DIGIT);
  if (plan === null) return;
  if (isNew) await writer.write(3_000, () => setUp(there.pageLayout, plan));
  else await writer.write(300, () => there.horizontalPageBreaks.removePageBreaks());
  for (const row of plan.newPages) await writer.write(300, () => there.horizontalPageBreaks.add(`A${row + 1}`));
}

/**
 * A scale and no fitting to the width: on fitted pages Excel ignores breaks, and add-ins are reported to set one now and then
 * without effect.
 */
function setUp(layout: Excel.PageLayout, { orientation, scale, titleRow, hasLines, footer }: PrintPlan): void {
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { scale };
  layout.printGridlines = hasLines;
  layout.setPrintMargins('Inches', MARGINS);
  if (titleRow !== null) layout.setPrintTitleRows(`$${titleRow + 1}:$${titleRow + 1}`);
  if (footer === null) return;
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
}
