/** @jest-environment jsdom */
import { copiedCells, pastedCells } from '../../../src/workbench/grid/clipboard';
import { filled, pastedInto } from '../../../src/workbench/grid/pasted-into';
import { allRows, someRows } from '../../../src/workbench/grid/row-order';
import type { ShownCell } from '../../../src/workbench/shown/shown-cell';

const text = (words: string): ShownCell => ({ text: words, kind: 'text' });

describe('what is copied', () => {
  test('is tabs and lines, and a table in which numbers that are texts stay texts', () => {
    const { plain, html } = copiedCells([
      [text('0012'), text("O'Neill <x>")],
      [{ text: '12', kind: 'number' }, text('two\nlines')],
    ]);
    expect(plain).toBe('0012\tO\'Neill <x>\r\n12\t"two\nlines"');
    expect(html).toBe(
      "<table><tr><td style=\"mso-number-format:'\\@'\">0012</td><td>O'Neill &lt;x&gt;</td></tr><tr><td>12</td><td>two<br>lines</td></tr></table>",
    );
  });

  test.each([
    [
      [
        ['0012', 'Zoë'],
        ['', 'x'],
      ],
    ],
    [
      [
        ['two\nlines', 'a\tb'],
        ['say "no"', '"Bob"'],
      ],
    ],
    [[['']]],
  ])('%j comes back as it was, by either', (rows) => {
    const { plain, html } = copiedCells(rows.map((row) => row.map(text)));
    expect(pastedCells(plain === '' ? '' : plain, html)).toEqual(rows);
    if (rows.flat().every((one) => !one.includes('\t'))) expect(pastedCells('', html)).toEqual(rows);
  });
});

describe('what is pasted', () => {
  test.each<[string, string, string[][]]>([
    [
      'from Excel',
      '0012\tArcher\r\n0013\tBell\r\n',
      [
        ['0012', 'Archer'],
        ['0013', 'Bell'],
      ],
    ],
    [
      'from Google Sheets',
      '0012\tArcher\n0013\tBell',
      [
        ['0012', 'Archer'],
        ['0013', 'Bell'],
      ],
    ],
    ['a cell of two lines', '"Unit 1\nand 2"\tx\r\n', [['Unit 1\nand 2', 'x']]],
    ['quotation marks of a name', '"Bob"\tx\r\n', [['"Bob"', 'x']]],
    ['an empty line between', 'a\r\n\r\nb\r\n', [['a'], [''], ['b']]],
    ['empty cells at the ends', '\ta\t\r\n', [['', 'a', '']]],
    ['one word', 'Archer', [['Archer']]],
  ])('%s', (_, plain, rows) => {
    expect(pastedCells(plain, '<table><tr><td>other</td></tr></table>')).toEqual(rows);
  });

  test('a clipboard with HTML only: the table, without its looks and scripts', () => {
    const html = `<html><head><style>td { color: red }</style></head><body><table><tr><td style="color: red">0012</td>
      <td colspan="2">Two
        words</td></tr><tr><td>a<br>b</td><td>&amp;&nbsp;c</td><td><script>x()</script></td></tr></table></body></html>`;
    expect(pastedCells('', html)).toEqual([
      ['0012', 'Two words', ''],
      ['a\nb', '& c', 'x()'],
    ]);
    expect(pastedCells('', '<p>Only words</p>')).toEqual([['Only words']]);
    expect(pastedCells('', '')).toEqual([]);
  });
});

describe('where it goes', () => {
  const into = (rows: string[][], range: [number, number, number, number], order = allRows(100)): unknown => {
    const [top, left, bottom, right] = range;
    const pasted = pastedInto(rows, { top, left, bottom, right }, order);
    return pasted.kind === 'cells'
      ? pasted.cells.map(({ row, column, text: words }) => `${row},${column} ${words}`)
      : pasted;
  };

  test('from the first cell on', () => {
    expect(into([['a', 'b'], ['c']], [3, 1, 3, 1])).toEqual(['3,1 a', '3,2 b', '4,1 c', '4,2 ']);
  });

  test('over the whole range where that holds it several times', () => {
    expect(into([['a']], [3, 1, 4, 2])).toEqual(['3,1 a', '3,2 a', '4,1 a', '4,2 a']);
    expect(into([['a', 'b']], [3, 1, 4, 2])).toEqual(['3,1 a', '3,2 b', '4,1 a', '4,2 b']);
    expect(into([['a', 'b']], [3, 1, 3, 3])).toEqual(['3,1 a', '3,2 b']);
  });

  test('with a filter only into rows that are shown', () => {
    expect(into([['a'], ['b']], [4, 1, 4, 1], someRows([4, 9, 12]))).toEqual(['4,1 a', '9,1 b']);
  });

  test('not beyond the sheet, and not too many at once', () => {
    expect(into([['a', 'b']], [3, 16_383, 3, 16_383])).toEqual({ kind: 'beyond' });
    expect(into([['a'], ['b']], [1_048_575, 0, 1_048_575, 0], allRows(1_048_576))).toEqual({ kind: 'beyond' });
    expect(into([['a']], [0, 0, 99_999, 2], allRows(100_000))).toEqual({ kind: 'too-many', count: 300_000 });
    expect(
      pastedInto(
        Array.from({ length: 5_000 }, () => Array<string>(10).fill('x')),
        { top: 0, left: 0, bottom: 0, right: 0 },
        allRows(100),
      ),
    ).toMatchObject({ kind: 'cells', area: { bottom: 4_999, right: 9 } });
  });
});

test('a range is filled with its first row, or its first column', () => {
  const texts = [
    ['a', 'b'],
    ['', 'x'],
  ];
  expect(filled(texts, [4, 7], 1, 'down')).toEqual([
    { row: 7, column: 1, text: 'a' },
    { row: 7, column: 2, text: 'b' },
  ]);
  expect(filled(texts, [4, 7], 1, 'right')).toEqual([
    { row: 4, column: 2, text: 'a' },
    { row: 7, column: 2, text: '' },
  ]);
});

describe('a page that was made to hold the workbench up', () => {
  const secondsOf = (act: () => void): number => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  test('cells that span a thousand columns are not all made', () => {
    const row = `<tr>${'<td colspan="1000">a</td>'.repeat(20)}</tr>`;
    const rows = pastedCells('', `<table>${row.repeat(30)}</table>`);
    expect(rows).toHaveLength(30);
    expect(rows.flat().length).toBeLessThan(220_000);
    const order = allRows(1_000);
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    expect(pastedInto(rows, range, order).kind).toBe('too-many');
    expect(pastedInto(rows.slice(0, 1), range, order).kind).toBe('beyond');
  });

  test('styles that are never closed are looked for once', () => {
    const html = `<table><tr><td>a</td></tr></table>${'<style'.repeat(100_000)}`;
    expect(secondsOf(() => expect(pastedCells('', html)).toEqual([['a']]))).toBeLessThan(5);
  });

  test('very many lines in a cell are put into its text at once', () => {
    const html = `<table><tr><td>a${'<br>'.repeat(300_000)}b<br class="x"/>c</td></tr></table>`;
    const seconds = secondsOf(() => {
      const text = pastedCells('', html)[0]?.[0] ?? '';
      expect(text).toHaveLength(300_004);
      expect(text.slice(-3)).toBe('b\nc');
    });
    expect(seconds).toBeLessThan(5);
  });
});
