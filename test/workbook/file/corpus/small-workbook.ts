import { pack, type PartsOf } from './packing';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a small workbook is made of; everything has an ordinary default. */
export interface SmallWorkbook {
  /** The XML in `sheetData`. */
  readonly rows?: string;
  /** XML before and behind `sheetData`. */
  readonly before?: string;
  readonly behind?: string;
  /** The XML in `sst`. */
  readonly strings?: string;
  /** Number formats of cell styles 1, 2, ...: format codes. */
  readonly formats?: readonly string[];
  /** Fonts of cell styles behind those, `<strike/>`: what stands in `font`. */
  readonly fonts?: readonly string[];
  readonly from1904?: boolean;
  /** Parts that replace the ordinary ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | null>>;
}

/** An .xlsx file with one sheet, `Entries`, written as Excel writes it but for what the test is about. */
export function smallWorkbook(content: SmallWorkbook = {}): Uint8Array {
  return pack(smallParts(content));
}

export function smallParts(content: SmallWorkbook = {}): PartsOf {
  const { rows = '', before = '', behind = '', strings = '', formats = [], fonts = [], from1904 = false } = content;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="Entries" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LINKS}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    'xl/styles.xml': stylesXml(formats, fonts),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
  };
  const all = Object.entries({ ...parts, ...content.parts });
  return Object.fromEntries(all.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

function stylesXml(formats: readonly string[], fonts: readonly string[]): string {
  const escaped = formats.map((code) => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  const numFmts = escaped.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('');
  const xfs = escaped.map(
    (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const inFonts = fonts.map((_, index) => `<xf numFmtId="0" fontId="${index + 1}" fillId="0" borderId="0" xfId="0"/>`);
  const cells = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...xfs, ...inFonts];
  const more = fonts.map((font) => `<font>${font}</font>`).join('');
  return `${HEAD}<styleSheet xmlns="${MAIN}">${numFmts && `<numFmts count="${formats.length}">${numFmts}</numFmts>`}<fonts count="${fonts.length + 1}"><font><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>${more}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
}
