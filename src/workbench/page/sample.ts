import type { NamedBytes } from '../../edi';
import { UserError } from '../../entries';
import type { Source } from './opened';

const FOLDER = 'sample/';

/** The sample workbook, with the basedata and the reference file that belong to it, all of them beside this page. */
export async function sampleSource(): Promise<Source> {
  const [workbook, basedata, reference] = await Promise.all(
    ['entries.xlsx', 'basedata.zip', 'reference.json'].map(fileBeside),
  );
  if (!workbook || !basedata || !reference) throw new Error('The sample is incomplete.');
  return { name: workbook.name, bytes: () => Promise.resolve(workbook.bytes.slice()), given: [basedata, reference] };
}

async function fileBeside(name: string): Promise<NamedBytes> {
  try {
    const response = await fetch(FOLDER + name);
    if (!response.ok) throw new Error(response.statusText);
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    throw new UserError('The sample workbook could not be loaded. Open a workbook of your own.');
  }
}
