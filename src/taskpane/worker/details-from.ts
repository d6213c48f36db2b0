import type { SheetEntries } from '../../table';
import type { WorkbookReader } from '../../workbook';
import { openListSheet, openOtherList } from '../../workflow';
import type { DetailsSource } from './messages';

/**
 * The list that details come from: a file, a sheet of the open workbook, or what was pasted, read as a text of values. What reads files is loaded with
 * the first. Throws Unusable where it is none.
 */
export async function listOfDetails(source: DetailsSource, workbook: WorkbookReader): Promise<SheetEntries> {
  if (source.kind === 'sheet') return (await openListSheet(workbook, source.sheet)).list;
  const { openFile } = await import('../../workbook/file');
  const list =
    source.kind === 'file' ? source.file : { name: 'list.csv', bytes: new TextEncoder().encode(source.text) };
  return (await openOtherList(list, source.kind === 'file' ? source.sheet : null, openFile)).list;
}
