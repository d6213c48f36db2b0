import type { PrintSetup, ProductSheet } from '../../src/table';
import { printPlan } from '../../src/workbook/print-plan';

const UPRIGHT: PrintSetup = { landscape: false, newPages: [], isNumbered: false };

function sheet(widths: readonly number[], print?: PrintSetup): ProductSheet {
  return { name: 'Report', rows: [['a'], ['b']], widths, ...(print && { print }) };
}

describe('the scale of a printed sheet', () => {
  test.each<readonly [string, number[], boolean, number, number]>([
    ['what fits is not made larger', [20, 30], false, 7, 100],
    ['columns of 94 characters fit on an upright A4', [18, 44, 16, 16], false, 7, 100],
    ['in a larger font they are made smaller', [18, 44, 16, 16], false, 8, 90],
    ['and so are wider ones', [17, 28, 44, 60, 12, 12], false, 7, 56],
    ['less so on a page that lies', [17, 28, 44, 60, 12, 12], true, 7, 82],
    ['Excel goes down to a tenth', [1_000, 1_000], false, 7, 10],
    ['no columns have no width', [], false, 7, 100],
  ])('%s', (_, widths, landscape, digit, scale) => {
    expect(printPlan(sheet(widths, { ...UPRIGHT, landscape }), digit)?.scale).toBe(scale);
  });
});

test('a sheet that nobody prints has no plan', () => {
  expect(printPlan(sheet([10]), 7)).toBeNull();
});

test('no page begins above the first row, and the headings of a table stand on each', () => {
  const printed = sheet([10], { landscape: true, newPages: [0, 1], isNumbered: true });
  expect(printPlan({ ...printed, table: { name: 'T', headingRow: 0 } }, 7)).toEqual({
    orientation: 'landscape',
    scale: 100,
    newPages: [1],
    titleRow: 0,
    hasLines: false,
    footer: { left: '&A', right: 'Page &P of &N' },
  });
});

test('lines are printed where cells are to be filled in by hand, and nowhere else', () => {
  const printed = {
    ...sheet([10], { landscape: true, newPages: [], isNumbered: true }),
    table: { name: 'T', headingRow: 0 },
  };
  expect(printPlan({ ...printed, rows: [['Name'], ['Ann']] }, 7)?.hasLines).toBe(false);
  expect(
    printPlan(
      {
        ...printed,
        rows: [
          ['Name', 'Signed'],
          ['Ann', { empty: 'text' }],
        ],
      },
      7,
    )?.hasLines,
  ).toBe(true);
});
