import { detectColumns, type CellValue } from '../../src/table';
import { sheetOf } from './sheet-of';

/** What is told of two columns, each row with the same two cells. */
function told(headings: readonly [string, string], ...cells: (readonly [CellValue, CellValue])[]): readonly string[] {
  const rows = cells.map((pair, row) => [String(1001 + row), 'x', 'Smith', '05835', ...pair, 'June 2027']);
  const columns = detectColumns(
    sheetOf([['Cand no', 'UCI', 'Surname', 'Qualification', ...headings, 'Series'], ...rows]),
  );
  if (columns === null) throw new Error('No heading row was found.');
  return columns.unreadContents.map(
    ({ heading, column, holds, cells: count }) => `${heading} ${column}: ${holds} ${count}`,
  );
}

describe('a second column of units is told, so that no unit is passed over', () => {
  it.each<readonly [readonly [string, string], readonly [CellValue, CellValue], string]>([
    [['Unit', 'Unit code'], ['01', '583502'], 'Unit code 5: twins 2'],
    [['Unit', 'Other units'], ['01', '02, 03'], 'Other units 5: others 2'],
    [['Unit', 'Paper'], ['01', 'Unit 2'], 'Paper 5: others 2'],
  ])('%j with %j', (headings, cells, expected) => {
    expect(told(headings, cells, cells)).toEqual([expected]);
  });

  it('counts the cells that say something else', () => {
    const cells = [
      ['01', '01'],
      ['01', '02'],
      ['', '03'],
      ['04', ''],
    ] as const;
    expect(told(['Unit', 'Unit code'], ...cells)).toEqual(['Unit code 5: twins 2']);
  });
});

describe('nothing is told of', () => {
  it.each<readonly [string, readonly [string, string], readonly [CellValue, CellValue]]>([
    ['the same units in other words', ['Unit', 'Unit code'], ['01', '583501']],
    ['their titles', ['Unit', 'Unit title'], ['01', 'The business environment']],
    ['their numbers with titles', ['Unit', 'Unit name'], ['01', 'Unit 1 The business environment']],
    ['how many there are', ['Unit', 'Units'], ['01', 2]],
    ['an empty column', ['Unit', 'Unit'], ['01', '']],
    ['units that are never entered', ['Unit', 'Moderated units'], ['01', '3, 4']],
    ['units that are over', ['Unit', 'Units completed'], ['01', '02, 03']],
  ])('%s', (_what, headings, cells) => {
    expect(told(headings, cells, cells)).toEqual([]);
  });
});
