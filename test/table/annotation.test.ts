import fc from 'fast-check';
import type { Cell } from '../../src/entries';
import { joinCells } from '../../src/table';

const cell = fc.record({ row: fc.nat(12), column: fc.nat(6) });

function cellsOf(areas: ReturnType<typeof joinCells>): string[] {
  return areas.flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
    }
    return cells;
  });
}

describe('joining cells into rectangles', () => {
  it('joins runs down a column, then equal runs side by side', () => {
    const block: Cell[] = [1, 2, 3].flatMap((row) => [0, 1].map((column) => ({ row, column })));
    expect(joinCells([...block, { row: 5, column: 4 }])).toEqual([
      { top: 1, left: 0, bottom: 3, right: 1 },
      { top: 5, left: 4, bottom: 5, right: 4 },
    ]);
  });

  it('covers every cell exactly once and no other', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const wanted = [...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort();
        expect(cellsOf(joinCells(cells)).sort()).toEqual(wanted);
      }),
    );
  });
});
