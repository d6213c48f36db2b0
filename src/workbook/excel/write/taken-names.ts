/** The names that a table may not have, since tables and names of cells have them; with one request. */
export async function takenNames(context: Excel.RequestContext): Promise<string[]> {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return [...tables.items, ...names.items].map(({ name }) => name);
}
