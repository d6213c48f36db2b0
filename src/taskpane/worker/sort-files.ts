import { parseCopiedName, type NamedBytes } from '../../edi';
import { textOfBytes } from '../../workbook';
import { Unusable, type GivenValues } from '../../workflow';
import { workerWords } from '../words/worker';

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
  const kind = kindOrNull(name);
  if (kind !== null) return kind;
  throw new Unusable(workerWords.unknownFile(name));
}

/** Null where the name tells nothing. Throws Unusable where it tells that the file goes the other way. */
function kindOrNull(name: string): FileKind | null {
  const type = parseCopiedName(name)?.dataType;
  if (type === 'R') return 'results';
  if (type === 'A' || type === 'E' || type === 'F') {
    throw new Unusable(workerWords.centreFile(name));
  }
  if (type !== undefined || /\.zip$/i.test(name)) return 'basedata';
  if (/\.json$/i.test(name)) return 'reference';
  // What is no timetable after all, its headings tell.
  if (/\.(xls[xmb]?|csv|tsv|tab)$/i.test(name)) return 'timetable';
  return null;
}

/** Whether a file is a workbook, or a text of values, by its name: what it is for its content tells. */
export function isWorkbookName(name: string): boolean {
  return kindOrNull(name) === 'timetable';
}

/** The files of values among sorted files, that of the site before those of the officer. */
export function valuesAmong(files: readonly GivenFile[], site: NamedBytes | null): GivenValues[] {
  const text = ({ bytes }: NamedBytes): string => textOfBytes(bytes);
  return [
    ...(site === null ? [] : [{ name: site.name, text: text(site), isOfSite: true }]),
    ...files.filter(({ kind }) => kind === 'reference').map((file) => ({ name: file.name, text: text(file) })),
  ];
}
