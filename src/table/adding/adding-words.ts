import { cellAddress, type Cell } from '../../entries';

/** Why something that is to be added is left out, each with what to do. */
export const addingWords = {
  already: (row: number) => `entered for it already, in row ${row + 1}`,
  filled: (cell: Cell, text: string) =>
    `${cellAddress(cell)} says “${text}”, and nothing is overwritten: clear the cell if that is right, and try again`,
  noUnitColumn: (unit: string) =>
    `the sheet has no column for unit ${unit}: add one with the heading “Unit ${unit.replace(/^0/, '')}”, and try again`,
  unitOfOtherSeries: (unit: string, series: string) =>
    `the column for unit ${unit} is for another series: add one with the heading “Unit ${unit.replace(/^0/, '')}” and ${series} above it, and try again`,
  unitsBelowSeries: (unit: string, heading: string, series: string) =>
    `this sheet lists units in its cells, as below “${heading}”: type ${unit} in the column that fits, for ${series}, behind a comma where others stand in the cell`,
  noColumns: 'the sheet has no column that says for what: add one with the heading Qualification, and try again',
  noRoom: (row: number) => `row ${row + 1}, below the list, cannot be read: put it right or take it out, and try again`,
  withRegistration:
    'a code in this row registers its candidate: choose the registration too, or say that the candidate was registered before',
  noRegisteredColumn:
    'a code in this row would register the candidate again: add a column with the heading “Registered?”, and try again',
  belowLine: (row: number, line: string) =>
    `row ${row + 1} stands below the line “${line}”, which may say otherwise: move the row above it, and try again`,
  lower: (row: number) => `row ${row + 1} is below the new rows: add the others first, and then this one`,
  noQualificationColumn: (read: string) =>
    `there it would be read as ${read}, as a title says: add a column with the heading Qualification, and try again`,
  noSeriesColumn: (series: string) =>
    `the sheet has no column for ${series}: add one with the heading Series, and try again`,
  readAs: (read: string) =>
    `written as this sheet writes entries, it would be read as ${read}: type it in yourself, and see what the check says of it`,
  unsure:
    'written as this sheet writes entries, it would not be read as an entry: type it in yourself, and see what the check says of it',
  registrationFor: (qualification: string, standing: string) => `${standing}a registration for ${qualification}`,
  unitOf: (unit: string, qualification: string, series: string, standing: string) =>
    `${standing}unit ${unit} of ${qualification} ${series}`,
  noQualification: 'no known qualification',
  withoutSeries: 'without a series',
  inSeries: (series: string) => `in ${series}`,
  made: 'sent or made before: ',
  withdrawn: 'withdrawn: ',
  noSeries: 'a unit needs a series: choose one',
};
