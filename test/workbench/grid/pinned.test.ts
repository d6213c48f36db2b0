import { overflowEdge } from '../../../src/workbench/grid/overflow';
import { pinnedNow, pinsOf } from '../../../src/workbench/grid/pinned';
import { scrollInto } from '../../../src/workbench/grid/window';

describe('what stays in view', () => {
  const reading = { headingRow: 4, nameColumns: [0, 3], found: null };

  test('is what the file keeps there, else the headings and the names', () => {
    expect(pinsOf({ frozen: { rows: 2, columns: 1 } }, reading)).toEqual({ rows: [0, 1], columns: [0] });
    expect(pinsOf({ frozen: { rows: 0, columns: 0 } }, reading)).toEqual({ rows: [4], columns: [0, 3] });
    expect(pinsOf({ frozen: { rows: 5, columns: 0 } }, reading)).toEqual({ rows: [0, 1, 2, 3, 4], columns: [0, 3] });
    expect(pinsOf({ frozen: { rows: 0, columns: 0 } }, null)).toEqual({ rows: [], columns: [] });
  });

  const pins = [
    { start: 0, size: 80 },
    { start: 200, size: 100 },
  ];
  test.each([
    [0, 500, []],
    [1, 500, [0]],
    [119, 500, [0]],
    [121, 500, [0, 1]],
    [900, 150, [0]],
    [900, 50, []],
  ])('scrolled by %p with room for %p: %p', (scrolled, room, pinned) => {
    expect(pinnedNow(pins, scrolled, room)).toEqual(pinned);
  });

  test('what is selected is not scrolled below it', () => {
    expect(scrollInto(100, 240, 110, 134, 48)).toBe(62);
    expect(scrollInto(100, 240, 150, 174, 48)).toBe(100);
    expect(scrollInto(100, 240, 330, 354, 48)).toBe(114);
  });
});

describe('a long text runs over empty cells at its right', () => {
  const edges = [0, 50, 100, 150, 200];
  const cells = (...texts: string[]): Parameters<typeof overflowEdge>[0] =>
    texts.map((words) => ({ text: words, kind: 'text' as const }));
  test.each<[string[], number | null]>([
    [['hi'], null],
    [['a rather long title'], 200],
    [['a long title', '', 'x'], 100],
    [['a long title', 'x'], null],
    [['fifteen letters'], 150],
  ])('%j: to %p', (texts, edge) => {
    expect(overflowEdge(cells(...texts), 0, edges)).toBe(edge);
  });

  test('a number does not', () => {
    expect(overflowEdge([{ text: '12345678901', kind: 'number' }], 0, edges)).toBeNull();
  });
});
