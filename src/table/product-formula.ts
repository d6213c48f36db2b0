/** The text of a formula that the product wrote, without the `=` in front. Only `productFormula` makes one. */
export interface ProductFormula {
  readonly text: string;
}

/** Adds nothing; tells whoever reads the formula, and the product when it writes the sheet again, whose it is. */
const MARKER = '+N("entrywise:total")';

/** A formula of the product's own. The expression is put together from addresses and function names, never from the content of a cell. */
export function productFormula(expression: string): ProductFormula {
  return { text: expression + MARKER };
}

/** Whether a cell's formula is one of the product's, with or without `=`, whatever spaces another program put into it. */
export function isProductFormula(text: string): boolean {
  return text.replace(/\s/g, '').endsWith(MARKER);
}

/** The name of a sheet as formulas refer to it: `'Year 12'!`, quotes in it doubled. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/**
 * Whether formulas can refer to the sheet. Excel allows none of these in a name; a file that has one all the same would lead a formula
 * elsewhere: `'[other.xlsx]Sheet1'!` is a sheet of another workbook.
 */
export function canBeReferredTo(name: string): boolean {
  return !/[[\]:*?/\\]/.test(name);
}
