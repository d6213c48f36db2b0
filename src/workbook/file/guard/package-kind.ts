import { fileKindWords } from '../../words/file-kinds';

/** ZIP archives that hold no .xlsx workbook, told by the parts that only they have. */
const FOREIGN: readonly { readonly part: RegExp; readonly is: string }[] = [
  { part: /^xl\/workbook\.bin$/i, is: fileKindWords.binaryWorkbook },
  {
    part: /^Index\/Document\.iwa$|^Index\.zip$/i,
    is: fileKindWords.numbers,
  },
  { part: /^word\//i, is: fileKindWords.wordDocument },
  { part: /^ppt\//i, is: fileKindWords.presentation },
  { part: /^visio\//i, is: fileKindWords.drawing },
  {
    part: /^mimetype$/,
    is: fileKindWords.openDocument,
  },
];

/** The sentence for a ZIP archive that has no workbook; says what the archive is where that can be told. */
export function describeForeignPackage(names: readonly string[]): string {
  const kind = FOREIGN.find(({ part }) => names.some((name) => part.test(name)));
  if (kind) return fileKindWords.saveAsWorkbook(kind.is);
  if (names.some((name) => /\.xls[xm]$/i.test(name))) {
    return fileKindWords.zipWithWorkbook;
  }
  return fileKindWords.zipWithoutWorkbook;
}
