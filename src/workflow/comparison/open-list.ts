import type { NamedBytes } from '../../edi';
import { UserError } from '../../entries';
import { WorkbookError, type WorkbookReader } from '../../workbook';
import { classListOf } from './open-class-list';
import { openTable, tableOf, type OpenTable } from '../open-table';
import { Unusable } from '../unusable';
import { sheetOfEdiFile } from './list-of-file';

/** A list that the workbook is compared with. */
export interface OtherListOpened {
  readonly list: OpenTable['list'];
  /** Whether it has rows to be named by, which an entry or results file has not. */
  readonly hasRows: boolean;
}

/**
 * Any list as the workbook is read: a workbook, a text of values, or an entry, amendment or results file. Throws Unusable where it
 * is none, and where several of its sheets could be meant, and UserError or WorkbookError as `open` does.
 * @param sheet the sheet that is meant; null leaves that to the product
 * @param open opens a workbook or a text of values
 */
export async function openOtherList(
  { name, bytes }: NamedBytes,
  sheet: string | null,
  open: (name: string, bytes: Uint8Array) => Promise<{ readonly workbook: WorkbookReader }>,
): Promise<OtherListOpened> {
  const ofFile = sheetOfEdiFile(name, bytes);
  if (ofFile !== null) return { list: tableOf(ofFile).list, hasRows: false };
  try {
    const { workbook } = await open(name, bytes);
    return { list: (await openListSheet(workbook, sheet)).list, hasRows: true };
  } catch (error) {
    if (error instanceof Unusable && error.problem === 'several-sheets') throw error;
    if (error instanceof UserError || error instanceof WorkbookError) throw new Unusable(`${name}: ${error.message}`);
    throw error;
  }
}

/** A sheet of a workbook as a list of candidates or entries; null leaves which to the product. Throws Unusable where it is none. */
export async function openListSheet(workbook: WorkbookReader, sheet: string | null): Promise<OpenTable> {
  try {
    return await openTable(workbook, sheet === null ? {} : { sheet });
  } catch (error) {
    if (!(error instanceof Unusable) || error.problem !== 'no-headings') throw error;
    const [only, another] = (await workbook.sheets()).filter(
      ({ name }) => sheet === null || name.toLowerCase() === sheet.toLowerCase(),
    );
    const people = only && !another ? classListOf(await workbook.read(only.name)) : null;
    if (people === null) throw error;
    return people;
  }
}
