import type { ProductSheet } from '../../../table';
import { sheetNameTaken } from '../../refusals';
import { dropCalculationChain } from '../package/calculation-chain';
import { Parts } from '../package/parts';
import { refuseSigned } from './annotate';
import { productStyles } from './product-styles';
import { filePlan } from './print-setup';
import { newSheetPart, rewrittenSheetPart, type StyledBook } from './sheet-part';
import { WorkbookDraft } from './workbook-draft';
import { mainNamespace, type WorkbookPart } from '../package/workbook-part';
import { productName } from './written-names';
import { WRITTEN_NAMES } from '../../written/written-names';

/**
 * The parts with the summary sheet in them, anew where it is there, and without one of an earlier name; null takes every one out. The
 * given parts stay as they are. Throws WorkbookError where the user has a sheet of that name.
 */
export async function writeSummary(
  before: Parts,
  workbook: WorkbookPart,
  summary: ProductSheet | null,
): Promise<Parts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const draft = await WorkbookDraft.open(parts, workbook);
  const place = draft
    .tabs()
    .findIndex(({ attributes }) => attributes['name']?.toLowerCase() === summary?.name.toLowerCase());
  for (const [sheet, tab] of draft.tabs().entries()) {
    if (!draft.isProducts('summary', sheet)) continue;
    await dropCalculationChain(parts, workbook, tab.attributes['sheetId'] ?? '');
    if (sheet !== place) await draft.removeSheet(sheet);
  }
  if (summary !== null) await write(parts, draft, workbook, summary, place);
  await draft.save();
  return parts;
}

/** @param place the tab of the sheet that has the summary's name; -1 where there is none */
async function write(
  parts: Parts,
  draft: WorkbookDraft,
  workbook: WorkbookPart,
  summary: ProductSheet,
  place: number,
): Promise<void> {
  const tab = draft.tabs()[place];
  if (tab && !draft.isProducts('summary', place)) throw sheetNameTaken(summary.name, 'summary');
  const book: StyledBook = { styles: await productStyles(parts, workbook), from1904: workbook.from1904 };
  const part = tab && draft.partOf(tab);
  if (part !== undefined) {
    await parts.write(part, await rewrittenSheetPart(part, await parts.text(part), summary, book));
    return;
  }
  const content = newSheetPart(summary, book, await mainNamespace(parts, workbook), '');
  const { sheet, sheetId } = await draft.addSheet(
    summary.name,
    () => Promise.resolve(content),
    filePlan(summary)?.titleRow ?? null,
  );
  // What may be left over of a sheet that had the number before.
  await dropCalculationChain(parts, workbook, sheetId);
  draft.setNames([WRITTEN_NAMES.summary], sheet, [productName('summary', sheet, summary.name)]);
}
