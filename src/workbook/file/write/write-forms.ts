import type { ReportSheet } from '../../../table';
import { mainNamespace, type WorkbookPart } from '../package/workbook-part';
import { Parts } from '../package/parts';
import { refuseSigned } from './apply-annotation';
import { clearSheet } from './clear-sheet';
import { allStyles } from './needed-styles';
import { newReport, rewrittenReport } from './report-part';
import { writeTable } from './report-table';
import { WorkbookDraft } from './workbook-draft';
import { taken } from './write-reports';
import { ownName, WRITTEN_NAMES } from './written-names';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The parts with sheets that the user fills in: new ones behind the last tab, and anew those that the product wrote before.
 * The given parts stay as they are. Throws WorkbookError where a sheet of that name is the user's own.
 */
export async function writeForms(
  before: Parts,
  workbook: WorkbookPart,
  sheets: readonly ReportSheet[],
): Promise<Parts> {
  refuseSigned(before);
  const parts = new Parts(before);
  const draft = await WorkbookDraft.open(parts, workbook);
  const styles = await allStyles(parts, workbook);
  const book = { styles, from1904: workbook.from1904 };
  const namespace = await mainNamespace(parts, workbook);
  const type = workbook.relationships.find(({ kind }) => kind === 'worksheet')?.type ?? `${LINKS}/worksheet`;
  const names = draft.nameElements().map(({ attributes }) => attributes['name'] ?? '');
  const tableBook = { namespace, names, links: type.replace(/\/worksheet$/, '') };
  for (const sheet of sheets) {
    const name = sheet.name.toLowerCase();
    const place = draft.tabs().findIndex(({ attributes }) => attributes['name']?.toLowerCase() === name);
    const tab = draft.tabs()[place];
    if (tab && !draft.isOwn('form', place)) throw taken(sheet.name);
    const known = tab && draft.partOf(tab);
    if (known === undefined) {
      const added = await draft.addSheet(sheet.name, newReport(sheet, book, namespace));
      draft.setNames([WRITTEN_NAMES.form], added.sheet, [ownName('form', added.sheet, sheet.name)]);
      await writeTable(parts, added.part, sheet, tableBook);
    } else {
      const cleared = await clearSheet(known, await parts.text(known), { areas: [], widths: [] });
      await parts.write(known, await rewrittenReport(known, cleared, sheet, book));
      await writeTable(parts, known, sheet, tableBook);
    }
  }
  await draft.save();
  return parts;
}
