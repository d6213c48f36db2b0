const SAVE_AS = 'Open it in Excel, choose File, Save As, and save it as an Excel Workbook (.xlsx).';

/** What a file is that is no workbook that can be opened, and what to choose. */
export const fileKindWords = {
  picture:
    'This is a picture, from which no entries can be read. Ask for the list as an Excel Workbook (.xlsx), or export it again from your MIS.',
  shortcut:
    'This is a shortcut that only leads to a file, not the file itself. Open it, save what it opens as an Excel Workbook (.xlsx) on this machine, and choose that.',
  pdf: 'This is a PDF, not a workbook. Ask for the list as an Excel Workbook (.xlsx), or export it again from your MIS.',
  rtf: 'This is a text document (RTF), not a workbook. Ask for the list as an Excel Workbook (.xlsx).',
  xmlSpreadsheet: `This is an XML spreadsheet of Excel 2003, not an .xlsx workbook. ${SAVE_AS}`,
  webPage: `This is a web page with the name of a workbook (some systems export these as .xls). ${SAVE_AS}`,
  xml: `This is an XML file, not a workbook. ${SAVE_AS}`,
  googleShortcut:
    'This is a shortcut to a sheet of Google, not the sheet itself. Open it in the browser, choose File, Download, Microsoft Excel (.xlsx), and choose the file that is downloaded.',
  json: 'This is a file of settings or values (JSON), not a list of candidates. Choose the workbook with the candidates. A reference file belongs on the Reference tab of the pane, or after --reference.',
  empty: 'The file is empty (0 bytes). Save the workbook again, or ask for a fresh copy.',
  password:
    'The workbook is protected with a password. Open it in Excel, choose File, Info, Protect Workbook, Encrypt with Password, clear the password, and save it.',
  oldOfficeFile: `This is an older Office file, but not a workbook. Choose the workbook with the candidates; if it is an old .xls, ${SAVE_AS.charAt(0).toLowerCase()}${SAVE_AS.slice(1)}`,
  legacyWorkbook: `This is a workbook of Excel 97-2003 (.xls), which is not read. ${SAVE_AS}`,
  compressed: 'This is a compressed archive, not a workbook. Unpack it first, then open the workbook (.xlsx) inside.',
  spaces: 'The file is empty: it holds nothing but spaces. Save the list again, or ask for a fresh copy.',
  text: `This is a text or CSV file, not a workbook. ${SAVE_AS}`,
  unknown: `This is not an Excel workbook. Choose the workbook with the candidates; if Excel can open the file, ${SAVE_AS.charAt(0).toLowerCase()}${SAVE_AS.slice(1)}`,
  zeros:
    'The file holds nothing but zeros: saving or copying it was cut short. Save the workbook again, or ask for a fresh copy.',
  owner: {
    withoutSign: 'the file without ~$ in front of its name',
    without: (sign: string) => `the file without ${sign} in front of its name`,
    isLockFile: (which: string) =>
      `This is not the workbook but the lock file beside it, which is there while somebody has the workbook open. Choose ${which}, and close the workbook first if it has changes that are not saved.`,
  },
  binaryWorkbook: 'This is an Excel Binary Workbook (.xlsb), which is not read.',
  numbers: 'This is a spreadsheet of Apple Numbers, not an Excel workbook.',
  wordDocument: 'This is a Word document, not a workbook.',
  presentation: 'This is a PowerPoint presentation, not a workbook.',
  drawing: 'This is a Visio drawing, not a workbook.',
  openDocument: 'This is an OpenDocument spreadsheet (.ods) or a document like it, not an .xlsx workbook.',
  saveAsWorkbook: (is: string) => `${is} Open it, save it as an Excel Workbook (.xlsx), and open that.`,
  zipWithWorkbook:
    'This is a ZIP archive with a workbook inside. Unpack it first, then open the workbook (.xlsx) itself.',
  zipWithoutWorkbook:
    'This is a ZIP archive without a workbook. Choose the workbook with the candidates, an Excel Workbook (.xlsx). Basedata belongs on the Reference tab of the pane, or after --basedata.',
  boardFile:
    'By its name this is an A2C file, not a list of candidates. Choose the workbook with the candidates. Basedata and results belong on the Reference tab of the pane, or after --basedata and --results; entrywise inspect shows what is in such a file.',
};
