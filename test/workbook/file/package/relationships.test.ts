import { strToU8, zipSync } from 'fflate';
import { guardedEntries } from '../../../../src/workbook/file/guard/guard';
import { Parts } from '../../../../src/workbook/file/package/parts';
import { readRelationships, relationshipsPart } from '../../../../src/workbook/file/package/relationships';

async function targetOf(target: string, more = ''): Promise<string[]> {
  const xml = `<Relationships><Relationship Id="rId1" Type="http://example.org/worksheet" Target="${target}"${more}/></Relationships>`;
  const parts = new Parts(await guardedEntries(zipSync({ 'xl/_rels/workbook.xml.rels': strToU8(xml) })));
  return (await readRelationships(parts, 'xl/workbook.xml')).map((relationship) => relationship.target);
}

test.each([
  ['worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['../customXml/item1.xml', 'customXml/item1.xml'],
  ['./sheet1.xml', 'xl/sheet1.xml'],
  ['worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['worksheets/my%20sheet.xml', 'xl/worksheets/my sheet.xml'],
  ['100%.xml', 'xl/100%.xml'],
  ['../../../outside.xml', 'outside.xml'],
])('%s leads to %s', async (target, part) => {
  expect(await targetOf(target)).toEqual([part]);
});

test('links to other files are not followed', async () => {
  expect(await targetOf('https://example.org/', ' TargetMode="External"')).toEqual([]);
});

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
])('the links of %p stand in %s', (part, links) => {
  expect(relationshipsPart(part)).toBe(links);
});
