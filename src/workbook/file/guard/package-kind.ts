/** ZIP archives that hold no .xlsx workbook, told by the parts that only they have. */
const FOREIGN: readonly { readonly part: RegExp; readonly is: string }[] = [
  { part: /^xl\/workbook\.bin$/i, is: 'This is an Excel Binary Workbook (.xlsb), which is not read.' },
  {
    part: /^Index\/Document\.iwa$|^Index\.zip$/i,
    is: 'This is a spreadsheet of Apple Numbers, not an Excel workbook.',
  },
  { part: /^word\//i, is: 'This is a Word document, not a workbook.' },
  { part: /^ppt\//i, is: 'This is a PowerPoint presentation, not a workbook.' },
  { part: /^visio\//i, is: 'This is a Visio drawing, not a workbook.' },
  {
    part: /^mimetype$/,
    is: 'This is an OpenDocument spreadsheet (.ods) or a document like it, not an .xlsx workbook.',
  },
];

/** The sentence for a ZIP archive that has no workbook; says what the archive is where that can be told. */
export function describeForeignPackage(names: readonly string[]): string {
  const kind = FOREIGN.find(({ part }) => names.some((name) => part.test(name)));
  if (kind) return `${kind.is} Open it, save it as an Excel Workbook (.xlsx), and open that.`;
  if (names.some((name) => /\.xls[xm]$/i.test(name))) {
    return 'This is a ZIP archive with a workbook inside. Unpack it first, then open the workbook (.xlsx) itself.';
  }
  return 'This is a ZIP archive without a workbook. Choose the workbook with the candidates, an Excel Workbook (.xlsx). Basedata belongs on the Reference tab of the pane, or behind --basedata.';
}
