import type { NamedBytes } from '../../edi';
import { UserError } from '../../entries';
import type { Source } from './opened';
import type { PageParts } from './page-parts';
import { openingWords } from '../words/page';

/** The sample workbook, with the basedata and the reference file that belong to it. */
export async function sampleSource(parts: PageParts): Promise<Source> {
  const [workbook, basedata, reference] = await Promise.all(
    ['entries.xlsx', 'basedata.zip', 'reference.json'].map((name) => sampleFile(name, parts)),
  );
  if (!workbook || !basedata || !reference) throw new Error('The sample is incomplete.');
  return { name: workbook.name, bytes: () => Promise.resolve(workbook.bytes.slice()), given: [basedata, reference] };
}

async function sampleFile(name: string, parts: PageParts): Promise<NamedBytes> {
  try {
    return { name, bytes: await parts.sampleFile(name) };
  } catch {
    throw new UserError(openingWords.noSample);
  }
}
