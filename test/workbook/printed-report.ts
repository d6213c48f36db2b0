import type { ProductCell, ProductSheet } from '../../src/table';

/** A check list that is printed: a table with a page a class. */
export function printedReport(...classes: readonly (readonly string[])[]): ProductSheet {
  const rows = classes.flatMap((names, index) =>
    names.map((name): ProductCell[] => [`Class ${index + 1}`, name, { empty: 'text' }]),
  );
  const firsts = classes.map((_, index) => 3 + classes.slice(0, index).flat().length);
  return {
    name: "Teacher's list",
    widths: [20, 40, 10],
    rows: [
      [{ text: 'Check list', look: 'title' }],
      [],
      ['Class', 'Name', 'Signed'].map((text) => ({ text, look: 'heading' as const })),
      ...rows,
    ],
    table: { name: 'Check_list', headingRow: 2 },
    print: { landscape: true, newPages: firsts.slice(1), isNumbered: true },
  };
}
