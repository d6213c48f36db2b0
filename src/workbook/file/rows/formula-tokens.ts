/** A reference in a formula: `'Year 12'!$B$2:$D7`, or whole rows, `$3:$5`. Whole columns have no row, and count as other text. */
export interface ReferenceToken {
  readonly kind: 'reference';
  /** The name of the sheet as it stands there, in quotation marks or not; null where none is said. */
  readonly sheet: string | null;
  /** `$B$2` and perhaps `$D7`; `$3` and `$5`. */
  readonly ends: readonly ReferenceEnd[];
}

export interface ReferenceEnd {
  readonly isColumnFixed: boolean;
  /** In letters; empty where whole rows are meant. */
  readonly column: string;
  readonly isRowFixed: boolean;
  /** Counted from 0. */
  readonly row: number;
}

export type FormulaToken = ReferenceToken | { readonly kind: 'other'; readonly text: string };

const SHEET = String.raw`'(?:[^']|'')*'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
/** What makes a name or the name of a function of what looks like a cell: `LOG10(`, `A1_total`. */
const NO_MORE = String.raw`(?![\p{L}\p{N}_.(\\])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#[A-Z0-9/_]+[!?]?`,
    String.raw`(?:(?<sheet>${SHEET})!)?(?<reference>${CELL}(?::${CELL})?|${ROWS})${NO_MORE}`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\d+(?:\.\d*)?(?:E[+-]?\d+)?`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\?$]*`,
    // Columns of tables, `[[#This Row],[A1]]`: what stands in them is a name.
    String.raw`\[(?:[^[\]']|'[^]|\[(?:[^[\]']|'[^])*\])*\]`,
    '[^]',
  ].join('|'),
  'giu',
);

/** Takes a formula apart, as a file holds it, without the sign of equality. Put together again it is the same text. */
export function formulaTokens(formula: string): FormulaToken[] {
  return [...formula.matchAll(TOKEN)].map(({ 0: text, groups }) => {
    const reference = groups?.['reference'];
    if (reference === undefined) return { kind: 'other', text };
    return { kind: 'reference', sheet: groups?.['sheet'] ?? null, ends: reference.split(':').map(endOf) };
  });
}

function endOf(text: string): ReferenceEnd {
  const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = /^(\$?)([A-Z]*)(\$?)(\d+)$/i.exec(text) ?? [];
  // Of `$3` the one sign belongs to the row.
  const isRow = column === '';
  return {
    isColumnFixed: !isRow && fixedColumn !== '',
    column,
    isRowFixed: (isRow ? fixedColumn : fixedRow) !== '',
    row: Number(row) - 1,
  };
}

export function tokenText(token: FormulaToken): string {
  if (token.kind === 'other') return token.text;
  const ends = token.ends.map(
    ({ isColumnFixed, column, isRowFixed, row }) =>
      `${isColumnFixed ? '$' : ''}${column}${isRowFixed ? '$' : ''}${row + 1}`,
  );
  return `${token.sheet === null ? '' : `${token.sheet}!`}${ends.join(':')}`;
}

/** The name of a sheet without its quotation marks: `Year 12` of `'Year 12'`. */
export function sheetNamed(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
