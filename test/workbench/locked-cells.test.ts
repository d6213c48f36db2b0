import { pack } from '../workbook/file/corpus/packing';
import { richParts } from '../workbook/file/corpus/rich-workbook';
import { openHere } from './open-here';

test('nothing is pasted over cells that a protected sheet locks; those that are open to everybody are changed', async () => {
  const workbook = await openHere(pack(richParts()));
  await workbook.enter([{ row: 3, column: 1, text: 'Ferret' }], 'pasted');
  expect((await workbook.read('Entries')).values[3]?.[1]).toBe('Ferret');
  const before = await workbook.file.toBytes();
  const both = [
    { row: 4, column: 1, text: 'Stoat' },
    { row: 3, column: 0, text: '14' },
  ];
  await expect(workbook.enter(both, 'pasted')).rejects.toThrow(
    /^A4 is locked in a protected sheet, and nothing was changed\./,
  );
  expect(Buffer.from(await workbook.file.toBytes()).equals(before)).toBe(true);
});

test('a cell whose style is not locked is open', async () => {
  const parts: Record<string, string | Uint8Array> = { ...richParts() };
  parts['xl/styles.xml'] = String(parts['xl/styles.xml']).replace(
    'xfId="0" applyNumberFormat="1"/>',
    'xfId="0" applyNumberFormat="1"><protection locked="0"/></xf>',
  );
  const workbook = await openHere(pack(parts));
  await workbook.enter([{ row: 3, column: 0, text: '14' }]);
  expect((await workbook.read('Entries')).values[3]?.[0]).toBe(14);
  // Column B has the same style for cells that are not there yet.
  await workbook.enter([{ row: 9, column: 1, text: 'Ferret' }]);
  await expect(workbook.enter([{ row: 9, column: 5, text: 'Stoat' }])).rejects.toThrow('F10 is locked');
});
