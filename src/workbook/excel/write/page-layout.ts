import type { ProductSheet } from '../../../table';
import { MARGINS, printPlan, type PrintPlan } from '../../print-plan';
import { untracked } from '../find-sheet';
import { refusesTheQuestion } from '../office-errors';
import { excelWords } from '../../words/excel';

/** Columns get their widths in points, as the 7 pixels of a digit of Calibri 11 make them. */
const DIGIT = 7;

/** A sheet that was written, and whether it was new. */
export interface PrintedSheet {
  readonly sheet: ProductSheet;
  readonly isNew: boolean;
}

/** A part of the set-up, by what it is called. */
type Parts = Readonly<Record<string, (there: Excel.Worksheet) => void>>;

const CALLED = excelWords.printing.parts;

/**
 * Sets up how sheets are printed (ExcelApi 1.9), once everything is written, with one request a sheet: nothing that stands in a sheet
 * hangs on it, and Excel refuses parts of it where a machine has no printer. Then each part is asked for by itself, and the user is told which
 * was refused. In a sheet that was there before, only the breaks follow the rows: what the user changed in its set-up stays.
 */
export async function setUpPages(
  context: Excel.RequestContext,
  sheets: readonly PrintedSheet[],
  tell: (remark: string) => void,
): Promise<void> {
  for (const { sheet, isNew } of sheets) {
    const plan = printPlan(sheet, DIGIT);
    if (plan === null) continue;
    const parts = { ...(isNew ? setUp(plan) : {}), [CALLED.pageBreaks]: breaks(plan, isNew) };
    const there = context.workbook.worksheets.getItem(sheet.name);
    if (await isDone(there, parts)) continue;
    const refused: string[] = [];
    for (const [name, part] of Object.entries(parts)) if (!(await isDone(there, { [name]: part }))) refused.push(name);
    if (refused.length > 0) tell(refusedParts(sheet.name, refused));
  }
}

/** Whether Excel did what was asked, with one request. Throws what has nothing to do with it. */
async function isDone(there: Excel.Worksheet, parts: Parts): Promise<boolean> {
  for (const part of Object.values(parts)) part(there);
  try {
    await there.context.sync();
    return true;
  } catch (error) {
    if (!refusesTheQuestion(error)) throw error;
    return false;
  }
}

/**
 * A scale and no fitting to the width: on fitted pages Excel ignores breaks, and add-ins are reported to set one now and then
 * without effect.
 */
function setUp({ orientation, scale, titleRow, hasLines, footer }: PrintPlan): Parts {
  return {
    [CALLED.orientation]: ({ pageLayout }) =>
      (pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    [CALLED.paperSize]: ({ pageLayout }) => (pageLayout.paperSize = 'A4'),
    [CALLED.scale]: ({ pageLayout }) => (pageLayout.zoom = { scale }),
    [CALLED.lines]: ({ pageLayout }) => (pageLayout.printGridlines = hasLines),
    [CALLED.margins]: ({ pageLayout }) => pageLayout.setPrintMargins('Inches', MARGINS),
    ...(titleRow === null ? {} : { [CALLED.headings]: (there) => setTitles(there, titleRow) }),
    ...(footer === null ? {} : { [CALLED.footers]: (there) => setFooters(there, footer) }),
  };
}

/** Ranges and no addresses: without the name of a sheet these may be taken for the one in front. */
function setTitles(there: Excel.Worksheet, row: number): void {
  there.pageLayout.setPrintTitleRows(untracked(untracked(there.getCell(row, 0)).getEntireRow()));
}

function setFooters({ pageLayout }: Excel.Worksheet, { left, right }: NonNullable<PrintPlan['footer']>): void {
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = left;
  defaultForAllPages.rightFooter = right;
}

function breaks({ newPages }: PrintPlan, isNew: boolean): (there: Excel.Worksheet) => void {
  return (there) => {
    if (!isNew) there.horizontalPageBreaks.removePageBreaks();
    for (const row of newPages) there.horizontalPageBreaks.add(untracked(there.getCell(row, 0)));
  };
}

function refusedParts(name: string, parts: readonly string[]): string {
  return excelWords.printing.notSetUp(name, parts.join(', '));
}
