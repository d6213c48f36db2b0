import { HEAD, LINKS, MAIN, smallParts } from '../workbook/file/corpus/small-workbook';
import { pack } from '../workbook/file/corpus/packing';
import { addressOf, lettersOf } from './book/area';
import type { Book } from './book/book';
import type { Sheet } from './book/sheet';

const WORKSHEET = `${LINKS}/worksheet`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The file that Excel would save: texts and numbers, names, and conditional formats with a formula. */
export function fileOfBook(book: Book): Uint8Array {
  const parts: Record<string, string> = {};
  for (const [name, part] of Object.entries(smallParts())) if (typeof part === 'string') parts[name] = part;
  const numbers = book.sheets.map((_, index) => index + 1);
  const tabs = book.sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="s${index + 1}"/>`,
  );
  const names = book.sheets.flatMap((sheet, index) =>
    sheet.names.map(({ name, formula, visible }) => {
      const attributes = `name="${name}" localSheetId="${index}"${visible ? '' : ' hidden="1"'}`;
      return `<definedName ${attributes}>${escaped(formula.replace(/^=/, ''))}</definedName>`;
    }),
  );
  const defined = names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
  parts['xl/workbook.xml'] =
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${tabs.join('')}</sheets>${defined}</workbook>`;
  const links = numbers.map(
    (number) => `<Relationship Id="s${number}" Type="${WORKSHEET}" Target="worksheets/sheet${number}.xml"/>`,
  );
  links.push(`<Relationship Id="styles" Type="${LINKS}/styles" Target="styles.xml"/>`);
  parts['xl/_rels/workbook.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
  const types = numbers.map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}"/>`,
  );
  const known = parts['[Content_Types].xml'] ?? '';
  parts['[Content_Types].xml'] = known
    .replace(/<Override PartName="\/xl\/(worksheets|sharedStrings)[^>]*>/g, '')
    .replace('</Types>', `${types.join('')}</Types>`);
  for (const [index, sheet] of book.sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet);
  Reflect.deleteProperty(parts, 'xl/sharedStrings.xml');
  return pack(parts);
}

function sheetXml(sheet: Sheet): string {
  const rows = [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const written = [...cells]
        .sort(([one], [other]) => one - other)
        .filter(([, { value }]) => value !== '')
        .map(([column, { value }]) => {
          const place = `r="${lettersOf(column)}${row + 1}"`;
          if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
          return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(String(value))}</t></is></c>`;
        });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    });
  const formats = sheet.formats.map(
    ({ areas, formula }, index) =>
      `<conditionalFormatting sqref="${areas.map(addressOf).join(' ')}"><cfRule type="expression" priority="${index + 1}"><formula>${escaped(formula.replace(/^=/, ''))}</formula></cfRule></conditionalFormatting>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${formats.join('')}</worksheet>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
