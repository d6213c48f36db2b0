/** Why a copy is not written. */
export const copyWords = {
  signed:
    'The workbook is digitally signed, and writing to it would break the signature. Save a copy under another name in Excel, which leaves the signature out, and use that.',
  formulasOfYours: (name: string) =>
    `The sheet '${name}' is replaced each time, but it holds formulas of yours. Move them to a sheet of your own, or rename the sheet, and try again.`,
  tableOfYours: (name: string) =>
    `The sheet '${name}' would be replaced, but it holds a table of yours. Move it to a sheet of your own in Excel, save the workbook and try again.`,
};
