import fc from 'fast-check';
import { cellAddress } from '../../../../src/entries';
import { prefixed } from '../../../../src/workbook/xml-text';
import { pack } from '../corpus/packing';
import { LINKS, MAIN } from '../corpus/small-workbook';
import type { Way } from './ways';

/** What stands in a workbook, whoever writes it. */
export interface Content {
  /** Lines above the headings. */
  readonly titles: number;
  /** What each line of the list is: a candidate, one with a mistake, a line of words, or none at all. */
  readonly lines: readonly ('sound' | 'wrong' | 'words' | 'gap')[];
  /** What the officer drew in empty cells of the two columns right of the list. */
  readonly drawn: 'nothing' | 'boxes' | 'colours';
  readonly widths: 'none' | 'own' | 'rest hidden' | 'rest narrow' | 'results hidden';
  /** A column of formulas that show something, or nothing, behind the list. */
  readonly formulas: 'none' | 'shown' | 'not shown';
  readonly extras: readonly Extra[];
  readonly tabs: 'alone' | 'before' | 'behind';
}

export type Extra =
  'merge' | 'rule' | 'validation' | 'table' | 'name' | 'names of sheets' | 'margins' | 'foreign part' | 'comment';

const line = fc.constantFrom('sound', 'sound', 'wrong', 'words', 'gap');

export const contents: fc.Arbitrary<Content> = fc.record({
  titles: fc.nat(2),
  lines: fc
    .array(line as fc.Arbitrary<Content['lines'][number]>, { maxLength: 6 })
    .map((lines) => ['sound' as const, ...lines]),
  drawn: fc.constantFrom('nothing' as const, 'boxes' as const, 'colours' as const),
  widths: fc.constantFrom(
    ...([
      'none',
      'own',
      'rest hidden',
      'rest narrow',
      'results hidden',
    ] as const satisfies readonly Content['widths'][]),
  ),
  formulas: fc.constantFrom('none' as const, 'shown' as const, 'not shown' as const),
  extras: fc.subarray<Extra>([
    ...([
      'merge',
      'rule',
      'validation',
      'table',
      'name',
      'names of sheets',
      'margins',
      'foreign part',
      'comment',
    ] as const),
  ]),
  tabs: fc.constantFrom('alone' as const, 'before' as const, 'behind' as const),
});

const HEADINGS = [
  'Cand No',
  'UCI',
  'Surname',
  'Forename',
  'Date of birth',
  'Sex',
  'Qualification',
  'Unit',
  'Exam Series',
];
/** Invented; centre 99999. The second has no such UCI and a space too many. */
const SOUND = ['999990262001R', 'Adeyemi', 'Zoë', '01/01/2010', 'F', '05834', '01', 'January 2027'];
const WRONG = ['999990262002X', ' Ashworth  ', 'Hamza', '31/02/2009', 'M', '05834', '99', 'January 2027'];

const STRICT = 'http://purl.oclc.org/ooxml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The file. Its parts that are XML of spreadsheets are in the encoding that the program declares. */
export function packageOf(way: Way, content: Content): Uint8Array {
  const parts = Object.entries(partsOf(way, content));
  return pack(Object.fromEntries(parts.map(([name, text]) => [name, bytesOf(way, name, text)])));
}

function bytesOf({ declared, quote }: Way, name: string, text: string): Uint8Array | string {
  const isBoards = /^xl\/.*\.xml$/.test(name);
  const head = (encoding: string): string => `<?xml version=${quote}1.0${quote} encoding=${quote}${encoding}${quote}?>`;
  if (!isBoards) return name.startsWith('customXml/') ? text : head('UTF-8') + text;
  if (declared === '') return text;
  const written = head(declared) + text;
  if (declared === 'UTF-16') return new Uint8Array(Buffer.from(`\ufeff${written}`, 'utf16le'));
  return declared === 'ISO-8859-1' ? new Uint8Array(Buffer.from(written, 'latin1')) : written;
}

function partsOf(way: Way, content: Content): Record<string, string> {
  const sheet = sheetXml(way, content);
  const hasStyles = way.styles !== 'none';
  const tabs = [
    ...(content.tabs === 'before' ? ['Notes'] : []),
    'Entries',
    ...(content.tabs === 'behind' ? ['Notes'] : []),
  ];
  const hasTable = content.extras.includes('table');
  const hasComment = content.extras.includes('comment');
  const ofSheet: [type: string, target: string][] = [
    ...(hasTable ? [['table', 'xl/tables/table1.xml'] as [string, string]] : []),
    ...(hasComment ? [['comments', 'xl/comments1.xml'] as [string, string]] : []),
  ];
  const hasChain = content.formulas !== 'none';
  const links: [type: string, target: string][] = [
    ['worksheet', way.sheetPart],
    ...(tabs.length > 1 ? [['worksheet', 'xl/worksheets/notes.xml'] as [string, string]] : []),
    ...(hasStyles ? [['styles', 'xl/styles.xml'] as [string, string]] : []),
    ...(way.texts === 'shared' ? [['sharedStrings', 'xl/sharedStrings.xml'] as [string, string]] : []),
    ...(hasChain ? [['calcChain', 'xl/calcChain.xml'] as [string, string]] : []),
    ...(content.extras.includes('foreign part') ? [['customXml', 'customXml/item1.xml'] as [string, string]] : []),
  ];
  const sheetLinks = way.sheetPart.replace(/([^/]+)$/, '_rels/$1.rels');
  const parts: Record<string, string> = {
    '_rels/.rels': relationships(way, '', [['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(way, content, tabs),
    'xl/_rels/workbook.xml.rels': relationships(way, 'xl/', links),
    [way.sheetPart]: sheet.xml,
    ...(ofSheet.length > 0 ? { [sheetLinks]: relationships(way, 'xl/worksheets/', ofSheet) } : {}),
    ...(hasComment ? { 'xl/comments1.xml': commentsXml(way, content) } : {}),
    ...(hasTable ? { 'xl/tables/table1.xml': tableXml(way, content) } : {}),
    ...(tabs.length > 1 ? { 'xl/worksheets/notes.xml': root(way, 'worksheet', '<sheetData/>') } : {}),
    ...(hasStyles ? { 'xl/styles.xml': stylesXml(way) } : {}),
    ...(way.texts === 'shared'
      ? { 'xl/sharedStrings.xml': root(way, 'sst', sheet.strings.map((text) => `<si><t>${text}</t></si>`).join('')) }
      : {}),
    ...(hasChain ? { 'xl/calcChain.xml': root(way, 'calcChain', '<c r="J3" i="1"/>') } : {}),
    ...(content.extras.includes('foreign part')
      ? { 'customXml/item1.xml': '<school xmlns="urn:example:school"/>' }
      : {}),
  };
  return { '[Content_Types].xml': contentTypes(way, Object.keys(parts)), ...parts };
}

/** A part's root with what is in it, given without prefixes. */
function root(way: Way, name: string, inside: string, attributes = ''): string {
  const [main, links] = way.isStrict
    ? [`${STRICT}/spreadsheetml/main`, `${STRICT}/officeDocument/relationships`]
    : [MAIN, LINKS];
  const own = way.prefix === '' ? 'xmlns' : 'xmlns:x';
  const xml = `<${name} ${own}="${main}" xmlns:r="${links}"${attributes}>${inside}</${name}>`;
  return prefixed(xml, way.prefix)
    .replace(/>(?=<[^/])/g, `>${way.between}`)
    .replaceAll('"', way.quote);
}

function relationships(way: Way, folder: string, links: readonly (readonly [string, string])[]): string {
  const base = way.isStrict ? `${STRICT}/officeDocument/relationships` : LINKS;
  const target = (part: string): string => {
    if (way.isAbsolute) return `/${part}`;
    return part.startsWith(folder) ? part.slice(folder.length) : `../${part.replace(/^xl\//, '')}`;
  };
  const list = links.map(
    ([type, part], index) => `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target(part)}"/>`,
  );
  return inPackage(way, 'Relationships', 'relationships', list.join(''));
}

/** A part of the package itself, whose elements may have a prefix of their own. */
function inPackage({ packagePrefix }: Way, name: string, namespace: string, inside: string): string {
  const own = packagePrefix === '' ? 'xmlns' : `xmlns:${packagePrefix.slice(0, -1)}`;
  return prefixed(`<${name} ${own}="${PACKAGE}/${namespace}">${inside}</${name}>`, packagePrefix);
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, 'sheet.main'],
  [/^xl\/worksheets\/[^/]+\.xml$/, 'worksheet'],
  [/^xl\/tables\//, 'table'],
  [/^xl\/comments/, 'comments'],
  [/^xl\/styles/, 'styles'],
  [/^xl\/sharedStrings/, 'sharedStrings'],
  [/^xl\/calcChain/, 'calcChain'],
];

function contentTypes(way: Way, names: readonly string[]): string {
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  const overrides = names.flatMap((name) => {
    const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
    const type = kind ? `${TYPES}.${kind}+xml` : way.declaresRels === 'each' && name.endsWith('.rels') ? rels : null;
    return type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  const once = way.declaresRels === 'once' ? `<Default Extension="rels" ContentType="${rels}"/>` : '';
  const plain = '<Default Extension="xml" ContentType="application/xml"/>';
  return inPackage(way, 'Types', 'content-types', `${once}${plain}${overrides.join('')}`);
}

function workbookXml(way: Way, { extras }: Content, tabs: readonly string[]): string {
  const entries = tabs.indexOf('Entries');
  const sheets = tabs.map(
    (name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="rId${name === 'Entries' ? 1 : 2}"/>`,
  );
  const names = [
    ...(extras.includes('name') ? ['<definedName name="Centre">99999</definedName>'] : []),
    ...(extras.includes('names of sheets')
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${entries}">Entries!$1:$1</definedName>`,
          `<definedName name="Other" localSheetId="${tabs.length - 1}">Entries!$A$1</definedName>`,
        ]
      : []),
  ];
  const list = names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
  return root(
    way,
    'workbook',
    `<workbookPr/><bookViews><workbookView activeTab="${entries}"/></bookViews><sheets>${sheets.join('')}</sheets>${list}<calcPr calcId="191029"/>`,
  );
}

/** A comment on the first candidate's number. */
function commentsXml(way: Way, { titles }: Content): string {
  return root(
    way,
    'comments',
    `<authors><author>Office</author></authors><commentList><comment ref="A${titles + 2}" authorId="0"><text><t>Ask &amp; tell</t></text></comment></commentList>`,
  );
}

function tableXml(way: Way, content: Content): string {
  const top = content.titles + 1;
  const ref = `A${top}:I${top + content.lines.length}`;
  const columns = HEADINGS.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`);
  return root(
    way,
    'table',
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    ` id="1" name="List" displayName="List" ref="${ref}"`,
  );
}

/** Cell styles 1 and 2 are a box and a colour; programs that write no lists have neither. */
function stylesXml(way: Way): string {
  if (way.styles === 'one tag') return root(way, 'styleSheet', '').replace(/><\/[\w:]+>$/, '/>');
  const font = '<font><sz val="11"/><name val="Calibri"/></font>';
  const none = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  const yellow = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>';
  const xf = (more: string): string => `<xf numFmtId="0" fontId="0"${more}/>`;
  const rest =
    way.styles === 'whole'
      ? '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'
      : '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
  return root(
    way,
    'styleSheet',
    `<fonts count="1">${font}</fonts><fills count="3">${none}${yellow}</fills>` +
      '<borders count="2"><border/><border><left style="thin"/></border></borders>' +
      (way.styles === 'whole'
        ? '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        : '') +
      `<cellXfs count="3">${xf(' fillId="0" borderId="0"')}${xf(' fillId="0" borderId="1"')}${xf(' fillId="2" borderId="0"')}</cellXfs>${rest}`,
  );
}

/** Whether there are cell styles that a cell can have. */
function hasLists({ styles }: Way): boolean {
  return styles === 'whole' || styles === 'lists missing';
}

interface SheetXml {
  readonly xml: string;
  readonly strings: readonly string[];
}

function sheetXml(way: Way, content: Content): SheetXml {
  const strings: string[] = [];
  const text = (row: number, column: number, value: string): string => {
    const at = way.addresses ? ` r="${cellAddress({ row, column })}"` : '';
    if (way.texts === 'inline') return `<c${at} t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
    if (way.texts === 'plain') return `<c${at} t="str"><v>${value}</v></c>`;
    const known = strings.indexOf(value);
    return `<c${at} t="s"><v>${known < 0 ? strings.push(value) - 1 : known}</v></c>`;
  };
  const style = !hasLists(way) || content.drawn === 'nothing' ? null : content.drawn === 'boxes' ? 1 : 2;
  const width = HEADINGS.length + (content.formulas === 'none' ? 0 : 1);
  const rows: string[] = [];
  const put = (row: number, values: readonly string[], isHeading: boolean): void => {
    const cells = values.map((value, column) => text(row, column, value));
    const skipped = (count: number): string => (way.addresses ? '' : '<c/>'.repeat(count));
    const hasFormula = content.formulas !== 'none' && values.length === HEADINGS.length;
    if (hasFormula && isHeading) cells.push(content.formulas === 'shown' ? text(row, 9, 'Total') : skipped(1));
    else if (hasFormula) {
      const at = way.addresses ? ` r="J${row + 1}"` : '';
      cells.push(`<c${at} t="str"><f>IF(A${row + 1}=1,1,2)</f><v>${content.formulas === 'shown' ? '2' : ''}</v></c>`);
    }
    if (style !== null) {
      const length = hasFormula ? width : values.length;
      cells.push(skipped(width - length));
      for (const column of [width, width + 1]) {
        const at = way.addresses ? ` r="${cellAddress({ row, column })}"` : '';
        cells.push(`<c${at} s="${style}"${way.emptyCell}`);
      }
    }
    rows[row] = cells.join('');
  };
  for (let row = 0; row < content.titles; row += 1) put(row, ['Sunnyvale Example School'], false);
  put(content.titles, HEADINGS, true);
  for (const [index, kind] of content.lines.entries()) {
    const row = content.titles + 1 + index;
    if (kind === 'words') put(row, ['Year 13'], false);
    if (kind === 'sound' || kind === 'wrong')
      put(row, [String(2001 + index), ...(kind === 'sound' ? SOUND : WRONG)], false);
  }
  const last = rows.length;
  const data = Array.from({ length: last }, (_, row) => {
    const inside = rows[row];
    if (way.addresses) return inside === undefined ? '' : `<row r="${row + 1}">${inside}</row>`;
    return inside === undefined ? '<row/>' : `<row>${inside}</row>`;
  });
  return {
    xml: root(
      way,
      'worksheet',
      `${before(way, content, width)}<sheetData>${data.join('')}</sheetData>${behind(content, last)}`,
    ),
    strings,
  };
}

function before(way: Way, { widths, titles, lines, drawn, formulas }: Content, width: number): string {
  const right = cellAddress({ row: 0, column: width - 1 + (drawn === 'nothing' || !hasLists(way) ? 0 : 2) }).replace(
    /\d+$/,
    '',
  );
  const isSaid = way.saysUsedArea && formulas !== 'shown' && lines.at(-1) !== 'gap';
  const used = isSaid ? `<dimension ref="A1:${right}${titles + 1 + lines.length}"/>` : '';
  const first = width + 1;
  const cols: Readonly<Record<Content['widths'], string>> = {
    none: '',
    own: `<cols><col min="1" max="9" width="12" customWidth="1"/><col min="${first}" max="${first}" width="7" customWidth="1"/></cols>`,
    'rest hidden': `<cols><col min="1" max="9" width="12"/><col min="${first}" max="16384" width="9.14" hidden="1" customWidth="1"/></cols>`,
    'rest narrow': '<cols><col min="3" max="1024" width="11.53"/></cols>',
    'results hidden': `<cols><col min="${first}" max="${first + 1}" width="9" hidden="1"/></cols>`,
  };
  return used + cols[widths];
}

function behind({ extras, titles }: Content, last: number): string {
  const area = `A${titles + 2}:B${last}`;
  const has = (extra: Extra): boolean => extras.includes(extra);
  return [
    has('merge') && titles > 0 ? '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' : '',
    has('rule')
      ? `<conditionalFormatting sqref="${area}"><cfRule type="expression" priority="3"><formula>LEN(A1)&gt;40</formula></cfRule></conditionalFormatting>`
      : '',
    has('validation')
      ? `<dataValidations count="1"><dataValidation type="whole" sqref="${area}"><formula1>1</formula1></dataValidation></dataValidations>`
      : '',
    has('margins') ? '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' : '',
    has('table') ? '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' : '',
  ].join('');
}
