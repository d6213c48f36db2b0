import { HEAD, LINKS, MAIN } from './small-workbook';
import type { PartsOf } from './packing';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A macro workbook with everything in it that users' workbooks have and that programs lose: 'Entries' is the list, in
 * a table, protected, with frozen panes, filters, validations, every kind of conditional format, sparklines, notes,
 * a picture and a chart; besides a pivot table, properties with a sensitivity label, custom XML, macros and an add-in.
 * Text laid out as Excel lays it out, people invented, centre 99999.
 */
export function richParts(): PartsOf {
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
      ['custom-properties', 'docProps/custom.xml'],
      [`${MICROSOFT}/2011/relationships/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
    ]),
    'xl/workbook.xml': workbook(),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['chartsheet', '/xl/chartsheets/sheet1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      [`${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['customXml', '../customXml/item1.xml'],
      ['externalLink', 'externalLinks/externalLink1.xml'],
    ]),
    'xl/worksheets/sheet1.xml': entriesSheet(),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['table', '../tables/table1.xml'],
      ['printerSettings', '../printerSettings/printerSettings1.bin'],
      [`${MICROSOFT}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    ]),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet2.xml.rels': relationships([['pivotTable', '../pivotTables/pivotTable1.xml']]),
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
    'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="${DRAWING}/main" name="Office"/>`,
    'xl/styles.xml': styles(),
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="6" uniqueCount="6">${['Sunnyvale Example School', 'Cand No', 'Surname', 'Unit', 'Okafor', 'Ó Briain'].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D4" i="1"/></calcChain>`,
    'xl/vbaProject.bin': Uint8Array.from({ length: 600 }, (_, index) => (index * 7) % 251),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" refreshedVersion="8" recordCount="2"/>`,
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot 1" cacheId="1"/>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      ['pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml'],
    ]),
    'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}"/>`,
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['image', '../media/image1.png'],
      ['chart', '../charts/chart1.xml'],
    ]),
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>',
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart"/>`,
    'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]),
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList><comment ref="B4" authorId="0"><text><t>Ask the tutor</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${HEAD}<ThreadedComments xmlns="${MICROSOFT}/spreadsheetml/2018/threadedcomments"/>`,
    'xl/tables/table1.xml': `${HEAD}<table xmlns="${MAIN}" id="1" name="Entries" displayName="Entries" ref="A3:D5"/>`,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from([1, 0, 2, 0]),
    'xl/webextensions/taskpanes.xml': `${HEAD}<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"/>`,
    'customXml/item1.xml': '<school xmlns="urn:example:school"><centre>99999</centre></school>',
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"/>`,
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="MSIP_Label_Name"/></Properties>`,
  };
}

function workbook(): string {
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main">` +
    '<fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/><mc:AlternateContent><mc:Choice Requires="x15"><x15:absPath url="C:\\"/></mc:Choice></mc:AlternateContent>' +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    '<sheets><sheet name="Entries" sheetId="1" r:id="rId1"/><sheet name="Pivot &amp; co" sheetId="4" state="hidden" r:id="rId2"/><sheet name="Chart" sheetId="2" r:id="rId3"/></sheets>' +
    '<externalReferences><externalReference r:id="rId11"/></externalReferences>' +
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Entries!$A$3:$D$5</definedName><definedName name="Centre">99999</definedName></definedNames>' +
    '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches></workbook>'
  );
}

function entriesSheet(): string {
  const x14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}" xmlns:x14ac="${MICROSOFT}/spreadsheetml/2009/9/ac">\r\n` +
    '<sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:D6"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="9.7109375" customWidth="1"/><col min="2" max="4" width="14" customWidth="1" style="1"/></cols>' +
    '<sheetData><row r="1" spans="1:4" ht="21" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c></row>' +
    '<row r="3" spans="1:4"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="inlineStr"><is><t>Total</t></is></c></row>' +
    '<row r="4" spans="1:4" x14ac:dyDescent="0.25"><c r="A4" s="1"><v>12</v></c><c r="B4" t="s"><v>4</v></c><c r="C4"/><c r="D4"><f>SUM(A4:A5)</f><v>25</v></c></row>' +
    '<row r="5" spans="1:4" hidden="1"><c r="A5" s="1"><v>13</v></c><c r="B5" t="s"><v>5</v></c></row>' +
    '<row r="6" spans="1:4" outlineLevel="1"/></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1"/>' +
    '<protectedRanges><protectedRange name="Open" sqref="B4:B5"/></protectedRanges><autoFilter ref="A3:D5"><filterColumn colId="1"><filters><filter val="Okafor"/></filters></filterColumn></autoFilter>' +
    '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
    '<conditionalFormatting sqref="A4:A5"><cfRule type="timePeriod" dxfId="0" priority="2" timePeriod="lastWeek"><formula>TRUE</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B4:B5"><cfRule type="expression" dxfId="0" priority="5" stopIfTrue="1"><formula>LEN(B4)&gt;40</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="C4:C5"><formula1>"05835,05836"</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="B4" location="Entries!A1"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId5"/>' +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${MICROSOFT}/excel/2006/main"><x14:cfRule type="dataBar" priority="7" id="{1}"/><xm:sqref>A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups></ext></extLst></worksheet>`
  );
}

function styles(): string {
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0000"/></numFmts>` +
    '<fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="16"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>'
  );
}

function relationships(links: readonly (readonly [type: string, target: string])[]): string {
  const list = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes('/') ? type : `${LINKS}/${type}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(): string {
  const overrides: Readonly<Record<string, string>> = {
    'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    'xl/worksheets/sheet1.xml': `${SHEET_TYPE}.worksheet+xml`,
    'xl/worksheets/sheet2.xml': `${SHEET_TYPE}.worksheet+xml`,
    'xl/chartsheets/sheet1.xml': `${SHEET_TYPE}.chartsheet+xml`,
    'xl/styles.xml': `${SHEET_TYPE}.styles+xml`,
    'xl/sharedStrings.xml': `${SHEET_TYPE}.sharedStrings+xml`,
    'xl/tables/table1.xml': `${SHEET_TYPE}.table+xml`,
    'xl/comments1.xml': `${SHEET_TYPE}.comments+xml`,
  };
  const defaults = Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    bin: 'application/vnd.ms-office.vbaProject',
    png: 'image/png',
    vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  }).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const named = Object.entries(overrides).map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join('')}${named.join('')}</Types>`;
}
