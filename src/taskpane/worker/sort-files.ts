import { parseCopiedName, type NamedBytes } from '../../edi';
import { Unusable, type ReferenceInput } from '../../workflow';

export type FileKind = 'basedata' | 'results' | 'timetable' | 'reference';

/** What a file that was given is for. */
export interface GivenFile extends NamedBytes {
  readonly kind: FileKind;
}

/** Sorts files by what they are for, which their names tell. Throws Unusable where a name tells nothing. */
export function sortFiles(files: readonly NamedBytes[]): GivenFile[] {
  return files.map((file) => ({ ...file, kind: kindOf(file.name) }));
}

function kindOf(name: string): FileKind {
  const type = parseCopiedName(name)?.dataType;
  if (type === 'R') return 'results';
  if (type === 'A' || type === 'E' || type === 'F') {
    throw new Unusable(`"${name}" is a file that a centre sends. Give the basedata that the awarding body publishes.`);
  }
  if (type !== undefined || /\.zip$/i.test(name)) return 'basedata';
  if (/\.json$/i.test(name)) return 'reference';
  // What is no timetable after all, its headings tell.
  if (/\.(xls[xmb]?|csv|tsv|tab)$/i.test(name)) return 'timetable';
  throw new Unusable(
    `"${name}" is neither basedata (a zip, or files such as O9R26_72.X01), nor a results file (such as R9999972.X01), nor a timetable (.xlsx), nor a reference file (.json). Nothing was loaded from it.`,
  );
}

/** What the reference is made of among sorted files. Throws Unusable where there are two reference files. */
export function referenceInputOf(files: readonly GivenFile[]): ReferenceInput {
  const [referenceFile, another] = files.filter(({ kind }) => kind === 'reference');
  if (another !== undefined) throw new Unusable('Two reference files were given. Remove one of them.');
  return {
    basedata: files.filter(({ kind }) => kind === 'basedata'),
    referenceFile: referenceFile === undefined ? null : new TextDecoder().decode(referenceFile.bytes),
  };
}
