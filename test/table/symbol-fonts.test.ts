import { readEntries, detectColumns } from '../../src/table';
import { isSymbolFont, shownInFont } from '../../src/excel-values';
import { sheetOf } from './sheet-of';

const FONTS = ['Wingdings', 'Wingdings 2', 'Wingdings 3', 'Webdings', 'Marlett', 'Symbol', 'ZapfDingbats'];

test.each(FONTS)('a letter of %s whose sign is not known enters nobody, below whatever heading', (font) => {
  expect(isSymbolFont(font)).toBe(true);
  const unknown = shownInFont('y', font);
  const sheet = sheetOf([
    ['Candidate number', 'UCI', 'Surname', 'Qualification', 'Unit 1', 'Do not enter'],
    ['0001', '999990260001T', 'Abbott', '05835', unknown, ''],
    ['0002', '999990260002R', 'Baker', unknown, '', ''],
    ['0003', '999990260003X', 'Carr', '05835', '', unknown],
  ]);
  const columns = detectColumns(sheet);
  if (columns === null) throw new Error('No heading row was found.');
  const { entries, unreadableMarks, issues } = readEntries(sheet, columns);
  expect(entries.filter(({ wanted }) => wanted.unit !== '')).toEqual([]);
  expect(unreadableMarks).toEqual([{ row: 1, column: 4, text: unknown }]);
  const ofBaker = entries.filter(({ candidate }) => candidate.row === 2).map(({ wanted }) => wanted);
  expect(ofBaker.map(({ qualification, unit, qan }) => qualification + unit + qan)).toEqual(['']);
  expect(issues.answers.map(({ row }) => row)).toEqual([3]);
});

test('a tick of a symbol font enters', () => {
  const sheet = sheetOf([
    ['Candidate number', 'UCI', 'Surname', 'Qualification', 'Unit 1', 'Unit 2'],
    ['0001', '999990260001T', 'Abbott', '05835', shownInFont('P', 'Wingdings 2'), ''],
    ['0002', '999990260002R', 'Baker', '05835', '', shownInFont('\uf0fc', 'Wingdings')],
  ]);
  const columns = detectColumns(sheet);
  const entries = columns === null ? [] : readEntries(sheet, columns).entries;
  expect(
    entries.map(({ wanted, candidate }) => [candidate.row, wanted.unit]).filter(([, unit]) => unit !== ''),
  ).toEqual([
    [1, '01'],
    [2, '02'],
  ]);
});
