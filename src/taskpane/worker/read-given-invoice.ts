import type { NamedBytes } from '../../edi';
import type { InvoiceRead } from '../../table';
import { WorkbookError } from '../../workbook';
import { invoiceIn, Unusable } from '../../workflow';

/** The lines of an invoice from its file. What reads files is loaded with the first. Throws Unusable where it is of no use. */
export async function readGivenInvoice({ name, bytes }: NamedBytes): Promise<InvoiceRead> {
  const { readTableFile } = await import('../../workbook/file');
  try {
    return invoiceIn(name, await readTableFile(name, bytes));
  } catch (error) {
    if (error instanceof WorkbookError) throw new Unusable(`${name}: ${error.message}`);
    throw error;
  }
}
