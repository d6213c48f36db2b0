import { addressOf, boxOf, type Box } from './area';

/** A piece of a name's formula: cells of a sheet, or what is no reference. */
const REFERENCE = /('(?:[^']|'')+'|[A-Za-z_][\w.]*)!(\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?)/g;

/** The boxes that a formula refers to in a sheet. */
export function boxesIn(formula: string, sheet: string): Box[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, name = '', address = '']) =>
    unquoted(name) === sheet ? (boxOf(address) ?? []) : [],
  );
}

/** The formula with the cells of one sheet at other places, as Excel writes it after rows or columns were put in. */
export function movedReferences(formula: string, sheet: string, place: (box: Box) => Box | null): string {
  return formula.replace(REFERENCE, (whole, name: string, address: string) => {
    const box = boxOf(address);
    if (!box || unquoted(name) !== sheet) return whole;
    const placed = place(box);
    if (!placed) return `${name}!#REF!`;
    return `${name}!${addressOf(placed).replace(/([A-Z]+)(\d*)/g, (_, letters: string, digits: string) => `$${letters}${digits && `$${digits}`}`)}`;
  });
}

/** As Excel gives the formula of a name back: names of sheets stand in quotes only where they must. */
export function asExcelGives(formula: string): string {
  return formula.replace(/'([A-Za-z_][\w.]*)'!/g, '$1!');
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
