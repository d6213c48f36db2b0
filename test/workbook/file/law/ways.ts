/** How a program writes a workbook, where programs differ. */
export interface Way {
  /** What the workbook's own elements have in front, with its colon. */
  readonly prefix: '' | 'x:';
  /** What XML parts say of their encoding, and what it is; empty for no declaration at all. */
  readonly declared: '' | 'UTF-8' | 'utf-8' | 'ISO-8859-1' | 'UTF-16';
  readonly isStrict: boolean;
  /** Whether rows and cells say where they are. */
  readonly addresses: boolean;
  readonly texts: 'shared' | 'inline' | 'plain';
  /** How the parts with relationships are declared: by their extension, or each by itself. */
  readonly declaresRels: 'once' | 'each';
  /** What elements of the list of content types and of lists of links have in front. */
  readonly packagePrefix: '' | 'p:';
  /** Links to parts from the root of the package instead of from where they stand. */
  readonly isAbsolute: boolean;
  readonly styles: 'whole' | 'lists missing' | 'one tag' | 'none';
  /** What stands between elements. */
  readonly between: '' | '\n' | '\r\n  ';
  readonly quote: '"' | "'";
  readonly sheetPart: string;
  readonly saysUsedArea: boolean;
  /** How a cell is written that has only a look. */
  readonly emptyCell: '/>' | ' />' | '></c>' | ' t="s"><v></v></c>';
}

const EXCEL: Way = {
  prefix: '',
  declared: 'UTF-8',
  isStrict: false,
  addresses: true,
  texts: 'shared',
  declaresRels: 'once',
  packagePrefix: '',
  isAbsolute: false,
  styles: 'whole',
  between: '',
  quote: '"',
  sheetPart: 'xl/worksheets/sheet1.xml',
  saysUsedArea: true,
  emptyCell: '/>',
};

/** In the ways of programs that schools' workbooks come from, as their own files and issue trackers show them. */
export const WAYS: Readonly<Record<string, Way>> = {
  Excel: EXCEL,
  'Excel, strict': { ...EXCEL, isStrict: true },
  'LibreOffice 5': { ...EXCEL, declaresRels: 'each', saysUsedArea: false },
  'LibreOffice 24': { ...EXCEL, between: '\n' },
  'Open XML SDK': {
    ...EXCEL,
    prefix: 'x:',
    declared: 'utf-8',
    isAbsolute: true,
    sheetPart: 'xl/worksheets/sheet.xml',
    emptyCell: ' />',
  },
  ClosedXML: { ...EXCEL, prefix: 'x:', texts: 'shared', isAbsolute: true, styles: 'lists missing' },
  'Apache POI': { ...EXCEL, texts: 'inline', styles: 'lists missing', emptyCell: '></c>' },
  'Google Sheets': { ...EXCEL, saysUsedArea: false, sheetPart: 'xl/worksheets/sheet3.xml' },
  Spout: { ...EXCEL, texts: 'inline', saysUsedArea: false, styles: 'none', addresses: false },
  'a report writer': {
    ...EXCEL,
    declared: 'ISO-8859-1',
    texts: 'plain',
    addresses: false,
    quote: "'",
    between: '\r\n  ',
    styles: 'one tag',
  },
  'a database': { ...EXCEL, declared: '', texts: 'plain', emptyCell: ' t="s"><v></v></c>' },
  'a packer of its own': { ...EXCEL, packagePrefix: 'p:', prefix: 'x:', declaresRels: 'each', texts: 'inline' },
  'a writer of UTF-16': { ...EXCEL, declared: 'UTF-16', texts: 'inline' },
};
