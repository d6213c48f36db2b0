const NOTHING_CHANGED = 'Nothing was changed. Do it in Excel, save the workbook, and open it here again.';

/** Why rows are not inserted or deleted. */
export const rowWords = {
  cannotMove: (sheet: string, holds: string) =>
    `Rows of the sheet '${sheet}' cannot be inserted or deleted here, because it has ${holds}. ${NOTHING_CHANGED}`,
  protectedSheet: (sheet: string) =>
    `The sheet '${sheet}' is protected, and nothing was changed. In Excel, take the protection off: Review, Unprotect Sheet.`,
  wouldLose: (where: string, sheet: string) =>
    `A formula in ${where} of the sheet '${sheet}' uses these rows alone, and would show #REF! without them. Nothing was changed. Change the formula in Excel first.`,
  noRoomBelow: (sheet: string) =>
    `The sheet '${sheet}' is filled down to its end, so there is no room for more rows. Nothing was changed.`,
  notMoved: {
    scenarios: 'scenarios',
    dataConsolidate: 'a consolidation',
    customSheetViews: 'custom views',
    cellWatches: 'watched cells',
    smartTags: 'smart tags',
    oleObjects: 'embedded objects',
    oleObject: 'embedded objects',
    package: 'embedded objects',
    controls: 'form controls',
    control: 'form controls',
    ctrlProp: 'form controls',
    AlternateContent: 'form controls',
    webPublishItems: 'parts that are published',
    pivotTable: 'a pivot table',
    slicer: 'slicers',
    timeline: 'a timeline',
    queryTable: 'a query of other data',
    tableSingleCells: 'cells that are linked to XML',
  },
  unknownPart: 'parts of a kind that Entrywise does not know',
  cannotWiden: (sheet: string) =>
    `The sheet '${sheet}' is written in an unusual way, and its columns keep their widths. Open it in Excel, save it, and open it here again.`,
  holds: {
    tableFormulas: 'a table with formulas that refer to single cells',
    tableTotals: 'the totals of a table',
    tableTotalsOfCells: 'a table with totals that refer to single cells',
    tableHeadings: 'a table whose headings or totals are among these rows',
    tableWithoutRows: 'a table that would be left without rows',
    drawing: 'a picture or chart on these rows',
    unusualRows: 'rows that are written in an unusual way',
    whatIf: 'a what-if table',
    sharedFormula: (area: string) => `one formula for the cells ${area}`,
    severalSheets: 'formulas over several sheets at once',
    name: (name: string) => `the name ${name}`,
    unclearFormulas: (name: string) => `formulas in the sheet '${name}' that cannot be read for sure`,
    rule: 'a rule',
    chart: 'a chart',
    pivotTable: 'a pivot table made of these rows',
    filter: 'a filter whose headings are among these rows',
    smallChart: 'a small chart',
    dataOfPrograms: 'data that another program sends',
    history: 'a history of changes',
    colours: 'colours by a formula',
    ruleFor: (areas: string) => `the rule for ${areas}`,
  },
};
