import type { ProductSheet } from '../../../table';
import { mainNamespace, type WorkbookPart } from '../package/workbook-part';
import { Parts } from '../package/parts';
import { textIn, type PartContent } from '../xml/part-content';
import { refuseSigned } from './annotate';
import { clearSheet } from './clear-sheet';
import { productStyles } from './product-styles';
import { filePlan } from './print-setup';
import { newSheetPart, rewrittenSheetPart, type StyledBook } from './sheet-part';
import { newTable, writeTable, type TableBook } from './sheet-table';
import { WorkbookDraft } from './workbook-draft';
import { sheetNameTaken } from '../../refusals';
import { productName } from './written-names';
import { WRITTEN_NAMES } from '../../written/written-names';

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The parts with sheets that are kept: new ones behind the last tab, and anew those that the product wrote before.
 * The given parts stay as they are. Throws WorkbookError where a sheet of that name is the user's own.
 */
export async function writeSheets(
  before: Parts,
  workbook: WorkbookPart,
  sheets: readonly ProductSheet[],
): Promise<Parts> {
  const draft = await openDraft(before, workbook);
  for (const sheet of sheets) {
    const name = sheet.name.toLowerCase();
    const place = draft.workbook.tabs().findIndex(({ attributes }) => attributes['name']?.toLowerCase() === name);
    const tab = draft.workbook.tabs()[place];
    if (tab && !draft.workbook.isProducts('kept', place)) throw sheetNameTaken(sheet.name, 'kept');
    const known = tab && draft.workbook.partOf(tab);
    if (known === undefined) {
      const added = await addSheet(draft, sheet);
      draft.workbook.setNames([WRITTEN_NAMES.kept], added, [productName('kept', added, sheet.name)]);
    } else {
      const { parts, book } = draft;
      const cleared = await clearSheet(known, await parts.content(known), { areas: [], widths: [], runs: [] }, null);
      await parts.write(known, await rewrittenSheetPart(known, textIn(cleared), sheet, book));
      await writeTable(parts, known, sheet, draft.tables);
    }
  }
  await draft.workbook.save();
  return draft.parts;
}

/** The parts with one more sheet behind the last tab, which is the user's from then on: it is never written anew. */
export async function writeNew(before: Parts, workbook: WorkbookPart, sheet: ProductSheet): Promise<Parts> {
  const draft = await openDraft(before, workbook);
  await addSheet(draft, sheet);
  await draft.workbook.save();
  return draft.parts;
}

/** A workbook while sheets with tables are written into it. */
interface SheetsDraft {
  readonly parts: Parts;
  readonly workbook: WorkbookDraft;
  readonly book: StyledBook;
  readonly tables: TableBook;
}

async function openDraft(before: Parts, workbook: WorkbookPart): Promise<SheetsDraft> {
  refuseSigned(before);
  const parts = new Parts(before);
  const draft = await WorkbookDraft.open(parts, workbook);
  const styles = await productStyles(parts, workbook);
  const namespace = await mainNamespace(parts, workbook);
  const type = workbook.relationships.find(({ kind }) => kind === 'worksheet')?.type ?? `${LINKS}/worksheet`;
  const names = draft.nameElements().map(({ attributes }) => attributes['name'] ?? '');
  return {
    parts,
    workbook: draft,
    book: { styles, from1904: workbook.from1904 },
    tables: { namespace, names, links: type.replace(/\/worksheet$/, '') },
  };
}

/** Adds a sheet with its table, and gives its number. */
async function addSheet({ parts, workbook, book, tables }: SheetsDraft, sheet: ProductSheet): Promise<number> {
  const contentOf = async (part: string): Promise<PartContent> =>
    newSheetPart(sheet, book, tables.namespace, await newTable(parts, part, sheet, tables));
  const added = await workbook.addSheet(sheet.name, contentOf, filePlan(sheet)?.titleRow ?? null);
  return added.sheet;
}
