import type { CellValue } from '../../src/table';

type Value = CellValue | Value[];

const TOKEN = /\s*("(?:[^"]|"")*"|'(?:[^']|'')*'!|\$?[A-Z]+\$?\d+|[A-Z]+|\d+|<>|--|[-+*=(),:&])/y;

/** What Excel makes of the few functions that the product's formulas are made of, for a workbook given as sheets of rows. */
export function evaluateFormula(
  formula: string,
  sheet: string,
  workbook: Readonly<Record<string, readonly (readonly CellValue[] | undefined)[]>>,
): CellValue {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw new Error(`Not understood: ${formula}`);
    tokens.push(token);
  }
  const cellsOf = (name: string, from: string, to: string): Value => {
    const [left, top] = place(from);
    const [right, bottom] = place(to);
    const cells: Value[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(workbook[name]?.[row]?.[column] ?? null);
    }
    return from === to ? (cells[0] ?? null) : cells;
  };
  const expect = (token: string): void => {
    if (tokens.shift() !== token) throw new Error(`${token} expected in ${formula}`);
  };
  const reference = (name: string): Value => {
    const from = tokens.shift() ?? '';
    if (tokens[0] !== ':') return cellsOf(name, from, from);
    tokens.shift();
    return cellsOf(name, from, tokens.shift() ?? '');
  };
  const primary = (): Value => {
    const token = tokens.shift() ?? '';
    if (token === '--') return each(primary(), Number);
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token.startsWith("'")) return reference(token.slice(1, -2).replaceAll("''", "'"));
    if (/^\d+$/.test(token)) return Number(token);
    if (tokens[0] === '(') return call(token);
    if (token === '(') {
      const inner = comparison();
      expect(')');
      return inner;
    }
    tokens.unshift(token);
    return reference(sheet);
  };
  const call = (name: string): Value => {
    expect('(');
    const given: Value[] = [];
    while (tokens[0] !== ')') {
      given.push(comparison());
      if (tokens[0] === ',') tokens.shift();
    }
    expect(')');
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`${name} is no function that the product uses.`);
    return run(given);
  };
  const product = (): Value => {
    let value = primary();
    while (tokens[0] === '*' || tokens[0] === '&') {
      const joins = tokens.shift() === '&';
      value = both(value, primary(), (one, other) =>
        joins ? textOf(one) + textOf(other) : Number(one) * Number(other),
      );
    }
    return value;
  };
  const sum = (): Value => {
    let value = product();
    while (tokens[0] === '+') {
      tokens.shift();
      value = both(value, product(), (one, other) => Number(one) + Number(other));
    }
    return value;
  };
  const comparison = (): Value => {
    const value = sum();
    const operator = tokens[0];
    if (operator !== '=' && operator !== '<>') return value;
    tokens.shift();
    return both(value, sum(), (one, other) => same(one, other) === (operator === '='));
  };
  const value = comparison();
  if (Array.isArray(value) || tokens.length > 0) throw new Error(`No one value: ${formula}`);
  return value;
}

function place(address: string): [column: number, row: number] {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, Number(digits) - 1];
}

function each(value: Value, change: (one: CellValue) => CellValue): Value {
  return Array.isArray(value) ? value.map((one) => each(one, change)) : change(value);
}

function both(one: Value, other: Value, join: (a: CellValue, b: CellValue) => CellValue): Value {
  if (Array.isArray(one))
    return one.map((a, index) => both(a, Array.isArray(other) ? (other[index] ?? null) : other, join));
  if (Array.isArray(other)) return other.map((b) => both(one, b, join));
  return join(one, other);
}

/** `=` tells no case apart, takes nothing and "" for the same, and never a number for a text. */
function same(one: CellValue, other: CellValue): boolean {
  const [a, b] = [one ?? '', other ?? ''];
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}

function textOf(value: CellValue): string {
  if (typeof value === 'object' && value !== null) throw new Error(`The error ${value.error} spreads.`);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function flat(value: Value | undefined): CellValue[] {
  return Array.isArray(value) ? value.flatMap(flat) : [value ?? null];
}

function added(values: readonly CellValue[]): number {
  return values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
}

const FUNCTIONS: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  SUM: ([cells]) => added(flat(cells)),
  COUNTA: ([cells]) => flat(cells).filter((value) => value !== null).length,
  COUNTIF: ([cells, criterion]) => flat(cells).filter((value) => same(value, flat(criterion)[0] ?? null)).length,
  N: ([value]) => (typeof value === 'number' ? value : 0),
  TRIM: ([texts]) => each(texts ?? '', (text) => textOf(text).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LEFT: ([texts, count]) => each(texts ?? '', (text) => textOf(text).slice(0, Number(count))),
  RIGHT: ([texts, count]) => each(texts ?? '', (text) => textOf(text).slice(-Number(count))),
  EXACT: ([one, other]) => both(one ?? '', other ?? '', (a, b) => textOf(a) === textOf(b)),
  SUMPRODUCT: ([one, other]) => {
    const weights = other === undefined ? null : flat(other);
    const numbers = flat(one).map((value) => (typeof value === 'number' ? value : 0));
    return added(numbers.map((number, index) => number * added([weights ? (weights[index] ?? null) : 1])));
  },
};
