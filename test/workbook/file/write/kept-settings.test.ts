import { openWorkbookFile } from '../../../../src/workbook/file';
import { faultsOf } from '../corpus/package-check';
import { pack, textOf, unpack } from '../corpus/packing';
import { richParts } from '../corpus/rich-workbook';

const CHOICES = { mappings: { Entries: { headingRow: 3, columns: { 'Cand. <No> & "more"': 'candidateNumber' } } } };

async function saved(file: Uint8Array, choices: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(file);
  await workbook.saveSettings(choices);
  const bytes = await workbook.toBytes();
  expect(faultsOf(bytes)).toEqual([]);
  return bytes;
}

const rich = (): Uint8Array => pack(richParts());
const partsOf = (file: Uint8Array): string[] => Object.keys(unpack(file));

test('choices come back as they were saved, after the file was saved and opened', async () => {
  const workbook = await openWorkbookFile(await saved(rich(), CHOICES));
  expect(await workbook.settings()).toEqual(CHOICES);
});

test('a workbook without choices has none', async () => {
  expect(await (await openWorkbookFile(rich())).settings()).toBeNull();
});

test('saving again replaces what was kept', async () => {
  const once = await saved(rich(), CHOICES);
  const twice = await saved(once, { other: [1, 2] });
  expect(await (await openWorkbookFile(twice)).settings()).toEqual({ other: [1, 2] });
  expect(partsOf(twice)).toEqual(partsOf(once));
});

test('no sheet, style or name of the user changes', async () => {
  const before = unpack(rich());
  const after = unpack(await saved(rich(), CHOICES));
  const changed = Object.keys(after).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
  );
  const added = changed.filter((name) => before[name] === undefined);
  expect(added).toEqual([expect.stringMatching(/^customXml\/item\d+\.xml$/)]);
  expect(changed.filter((name) => !added.includes(name))).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
  ]);
});

test('choices that another program spoiled count as none', async () => {
  const file = await saved(rich(), CHOICES);
  const name =
    partsOf(file).find(
      (part) => /^customXml\/item\d+\.xml$/.test(part) && textOf(file, part).includes('urn:entrywise'),
    ) ?? '';
  const spoiled = { ...unpack(file), [name]: textOf(file, name).replace(/\{.*\}/, '{"mappings":') };
  expect(await (await openWorkbookFile(pack(spoiled))).settings()).toBeNull();
});
