import type { Chance } from '../model/random';
import { INTERESTING, LENGTHS, mutatedText } from './mutate';
import type { Grid } from './school-lists';

/** Texts that somebody may type into a cell of a list, and that nearly mean something. */
const TYPED = [
  ...['1, 2', '1 & 2', '1-3', 'U01/U02', '1,,2', '01 and 02', '1 (resit)', 'all', '1 to 20', '3, 3', '99', '0', '1.5'],
  ...['Jan 27', 'January', 'Jan/June', 'June 2027 or January 2028', '27', 'Jan-27', 'next summer', 'Wednesday'],
  ...[
    '05835',
    '5835',
    '583501',
    '05835/01',
    '05835/1,2',
    'Business',
    'Ext Cert',
    'Ext Cert 05835',
    'Ext Cert 05835 / 05838',
  ],
  ...[
    'Y',
    'N',
    'x',
    '✓',
    'TRUE',
    'yes (2)',
    '?',
    '-',
    'n/a',
    'Total',
    'Withdrawn',
    'Left',
    'Seen',
    'Registered before',
  ],
  ...[
    'Surname',
    'Name',
    'Units',
    'When',
    'Unit 1',
    'Year',
    'Class',
    'Form',
    'UCI',
    'Answer',
    'File made',
    'Entry in file',
  ],
  ...['2026/27', '2026-11-20 10:00:00', '0001', '1', 'Smith, Ann', 'Ann', '11/03/2009', '39883', 'F', '99999', '£1.00'],
];

/** A grid with a few changes such as somebody makes by hand: in cells, rows and columns. */
export function mutatedGrid(grid: Grid, chance: Chance): Grid {
  let changed = grid.map((row) => [...row]);
  for (let left = chance.whole(1, 5); left > 0; left -= 1) changed = changedOnce(changed, chance);
  return changed;
}

function changedOnce(grid: string[][], chance: Chance): string[][] {
  if (grid.length === 0) return [[chance.one(TYPED)]];
  const at = chance.whole(0, grid.length - 1);
  const row = grid[at] ?? [];
  const width = Math.max(1, ...grid.map((cells) => cells.length));
  const column = chance.whole(0, width - 1);
  const withCell = (text: string): string[][] => grid.with(at, put(row, column, text));
  switch (chance.whole(0, 13)) {
    case 0:
      return grid.toSpliced(at, 1);
    case 1:
      return grid.toSpliced(at, 0, ...Array<string[]>(chance.one([1, 1, 20, 300])).fill(row));
    case 2:
      return grid.with(at, []);
    case 3:
      return grid.map((cells) => cells.toSpliced(column, 1));
    case 4:
      return grid.map((cells) =>
        cells.toSpliced(column, 0, ...Array<string>(chance.one([1, 1, 60])).fill(cells[column] ?? '')),
      );
    case 5:
      return grid.with(at, row.toSpliced(column, 0, ''));
    case 6:
      return grid.toSorted(() => chance.number() - 0.5);
    case 7:
      return withCell('');
    case 8:
      return withCell(chance.one(INTERESTING));
    case 9:
      return withCell((row[column] ?? '').repeat(chance.one(LENGTHS)).slice(0, 40_000));
    case 10:
      return withCell(mutatedText(row[column] ?? '', chance).slice(0, 40_000));
    case 11:
      return withCell(chance.one(grid.flat().concat('')));
    default:
      return withCell(chance.one(TYPED));
  }
}

function put(row: readonly string[], column: number, text: string): string[] {
  const cells = [...row];
  while (cells.length < column) cells.push('');
  cells[column] = text;
  return cells;
}
