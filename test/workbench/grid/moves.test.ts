import { moved, type Reach } from '../../../src/workbench/grid/moves';
import { typedContent } from '../../../src/workbench/grid/typed-content';
import type { ShownCell } from '../../../src/workbench/shown/shown-cell';

const REACH: Reach = { rows: 130, columns: 18, lastFilled: { row: 99, column: 13 }, page: 20 };

describe('keys go where they go in Excel', () => {
  test.each<[string, boolean, [number, number], [number, number] | null]>([
    ['ArrowUp', false, [0, 0], [0, 0]],
    ['ArrowUp', false, [5, 2], [4, 2]],
    ['ArrowDown', false, [129, 0], [129, 0]],
    ['ArrowLeft', false, [5, 0], [5, 0]],
    ['ArrowRight', false, [5, 17], [5, 17]],
    ['ArrowDown', true, [5, 2], [99, 2]],
    ['ArrowDown', true, [110, 2], [110, 2]],
    ['ArrowRight', true, [5, 2], [5, 13]],
    ['ArrowUp', true, [5, 2], [0, 2]],
    ['ArrowLeft', true, [5, 2], [5, 0]],
    ['PageDown', false, [5, 2], [25, 2]],
    ['PageDown', false, [120, 2], [129, 2]],
    ['PageUp', false, [5, 2], [0, 2]],
    ['Home', false, [5, 2], [5, 0]],
    ['Home', true, [5, 2], [0, 0]],
    ['End', false, [5, 2], [5, 13]],
    ['End', true, [5, 2], [99, 13]],
    ['a', false, [5, 2], null],
    ['Tab', false, [5, 2], null],
  ])('%s, control %p, from %p: %p', (key, isControl, [row, column], to) => {
    const cell = moved(key, isControl, { row, column }, REACH);
    expect(cell && [cell.row, cell.column]).toEqual(to);
  });
});

describe('what is typed', () => {
  const NOTHING: ShownCell = { text: '', kind: 'text' };
  test.each<[string, ShownCell, ShownCell, ReturnType<typeof typedContent>, string]>([
    ['2013', { text: '2001', kind: 'text' }, NOTHING, '2013', 'a cell that holds a text keeps holding one'],
    ['2013', { text: '2001', kind: 'number' }, NOTHING, { typed: '2013' }, 'a number may become another'],
    ['3/4/2010', { text: '03/04/2009', kind: 'day' }, NOTHING, { typed: '3/4/2010' }, 'a day may become another'],
    ['2013', NOTHING, NOTHING, { typed: '2013' }, 'an empty cell takes what Excel makes of it'],
    ['2013', NOTHING, { text: '2001', kind: 'text' }, '2013', 'below a number that is kept as text it is kept so too'],
    ['2013', NOTHING, { text: 'Cand No', kind: 'text' }, { typed: '2013' }, 'a heading says nothing of that'],
    ['2013', NOTHING, { text: '2001', kind: 'number' }, { typed: '2013' }, 'below a number it becomes one'],
    ["'2013", { text: '2001', kind: 'text' }, NOTHING, '2013', 'an apostrophe in front is none of the text'],
    ["'2013", NOTHING, { text: '2001', kind: 'text' }, '2013', 'nor below a number that is kept as text'],
    ["'2013", { text: '2001', kind: 'number' }, NOTHING, { typed: "'2013" }, 'over a number it makes a text'],
    ["'t Hoof", { text: "'t Hooft", kind: 'text' }, NOTHING, "'t Hoof", 'of a name that begins with one it is part'],
    ['', { text: '2001', kind: 'number' }, NOTHING, '', 'nothing empties the cell'],
  ])('%p into %p below %p is %p: %s', (...[text, cell, above, content]) => {
    expect(typedContent(text, cell, above)).toEqual(content);
  });
});
