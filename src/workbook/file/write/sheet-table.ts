import type { ProductSheet, ProductTable } from '../../../table';
import { WorkbookError } from '../../workbook';
import { linkPart } from '../package/part-links';
import type { Parts } from '../package/parts';
import { readRelationships, relationshipsPart } from '../package/relationships';
import { bytesOf } from '../xml/part-content';
import { splice } from '../xml/splice';
import { dataStretch, outlineAround } from '../xml/outline-around';
import { insertInOrder, outlineXml } from '../xml/xml-outline';
import { escapeXml, prefixed } from '../../xml-text';
import { areaAddress } from '../../../excel-values';
import { WORKSHEET_ORDER } from './worksheet-order';
import { copyWords } from '../../words/copying';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const PACKAGE_LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a table takes over from the workbook that it is written into. */
export interface TableBook {
  /** The namespace of the workbook's own elements. */
  readonly namespace: string;
  /** What the types of links to parts begin with; also the namespace of `r:id`. */
  readonly links: string;
  /** The names that tables may not have, since names of cells have them. */
  readonly names: readonly string[];
}

/** Makes the table of a sheet that was written anew, or fits the one that is there to the sheet's rows. */
export async function writeTable(parts: Parts, sheetPart: string, sheet: ProductSheet, book: TableBook): Promise<void> {
  if (!sheet.table) return;
  const links = await readRelationships(parts, sheetPart);
  const [known, another] = links.filter(({ kind }) => kind === 'table');
  if (another) {
    throw new WorkbookError(copyWords.tableOfYours(sheet.name));
  }
  if (known) {
    const { id = '1', displayName = sheet.table.name } = (
      await outlineXml(known.target, await parts.text(known.target))
    ).root.attributes;
    await parts.write(known.target, tableXml(sheet, sheet.table, id, displayName, book.namespace));
    return;
  }
  const xml = await newTable(parts, sheetPart, sheet, book);
  // Of a sheet that was just written the rows are plain, and as many as there are entries.
  const bytes = bytesOf(await parts.content(sheetPart));
  const rows = dataStretch(bytes);
  const text = rows === null ? await parts.text(sheetPart) : '';
  const outline = await (rows === null ? outlineXml(sheetPart, text) : outlineAround(sheetPart, bytes, rows));
  const edit = insertInOrder(outline, WORKSHEET_ORDER, 'tableParts', prefixed(xml, outline.prefix));
  await parts.write(sheetPart, splice(rows === null ? text : bytes, [edit]));
}

/** Makes the table of a sheet that has none, and gives what the sheet's part says of it, without prefixes; nothing where it is to have none. */
export async function newTable(parts: Parts, sheetPart: string, sheet: ProductSheet, book: TableBook): Promise<string> {
  if (!sheet.table) return '';
  const { part, id, name } = await freePlace(parts, sheet.table, book.names);
  await parts.write(part, tableXml(sheet, sheet.table, String(id), name, book.namespace));
  const linksPart = relationshipsPart(sheetPart);
  if (!parts.has(linksPart)) {
    await parts.write(
      linksPart,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_LINKS}"></Relationships>`,
    );
  }
  const link = await linkPart(parts, sheetPart, { part, type: `${book.links}/table`, contentType: CONTENT_TYPE });
  return `<tableParts count="1"><tablePart xmlns:r="${book.links}" r:id="${link}"/></tableParts>`;
}

/** Names and numbers of tables hold in the whole workbook. */
async function freePlace(
  parts: Parts,
  { name }: ProductTable,
  names: readonly string[],
): Promise<{ part: string; id: number; name: string }> {
  const tables = parts.names().filter((part) => /(^|\/)table[^/]*\.xml$/i.test(part));
  const taken = new Set(names.map((one) => one.toLowerCase()));
  let last = 0;
  for (const part of tables) {
    const { id, displayName = '', name: own = '' } = (await outlineXml(part, await parts.text(part))).root.attributes;
    last = Math.max(last, Number(id ?? 0), Number(/(\d+)\.xml$/i.exec(part)?.[1] ?? 0));
    taken.add(displayName.toLowerCase()).add(own.toLowerCase());
  }
  let free = name;
  for (let next = 2; taken.has(free.toLowerCase()); next += 1) free = `${name}_${next}`;
  return { part: `xl/tables/table${last + 1}.xml`, id: last + 1, name: free };
}

function tableXml({ rows }: ProductSheet, table: ProductTable, id: string, name: string, namespace: string): string {
  const headings = (rows[table.headingRow] ?? []).map((cell) =>
    typeof cell === 'object' && 'text' in cell ? cell.text : '',
  );
  const area = { top: table.headingRow, left: 0, bottom: rows.length - 1, right: headings.length - 1 };
  const columns = headings.map((text, index) => `<tableColumn id="${index + 1}" name="${escapeXml(text)}"/>`);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${namespace}" id="${id}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${areaAddress(area)}" totalsRowShown="0">` +
    `<autoFilter ref="${areaAddress(area)}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  );
}
