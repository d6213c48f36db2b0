import { counted } from '../../entries';

/** Why a timetable, or a line of it, is not read. */
export const timetableWords = {
  empty: 'The workbook is empty. Save the timetable again, or fetch it again from the awarding body.',
  wanted: (title: string, awardingBody: string, headings: string) =>
    `Give the final timetable of ${title} as ${awardingBody} publishes it, with the headings ${headings} in one row.`,
  noHeadings: (wanted: string) =>
    `The workbook is not an examination timetable: no row has the headings of one. ${wanted}`,
  noColumn: (columns: string, wanted: string) =>
    `The timetable has no column ${columns}, so its examinations cannot be read. ${wanted}`,
  where: (row: number, sheet: string, written: string, title: string) =>
    `Row ${row} of sheet "${sheet}" (${written}, ${title})`,
  cells: {
    code: (code: string) => `the code ${code}`,
    unit: (title: string) => `the unit in ${title}`,
    series: (series: string) => `the series ${series}`,
    day: (day: string) => `the day ${day}`,
    session: (session: string) => `the session ${session}`,
    length: (length: string) => `the length ${length}`,
  },
  leftOut: (where: string, problems: string) =>
    `${where}: ${problems} cannot be read, so the examination was left out.`,
  otherSeries: (where: string, day: string, series: string) =>
    `${where}: ${day} is not a day of the series ${series}, so the examination was left out.`,
  source: (file: string, sheet: string, row: number) => `${file}, sheet "${sheet}", row ${row}`,
  missing: 'that is missing',
  noExamination: (reasons: string) => `No examination in the timetable can be read. ${reasons}`,
  give: (title: string, awardingBody: string) => `Give the final timetable of ${title} that ${awardingBody} publishes.`,
  otherBoard: (boards: string, awardingBody: string, given: string) =>
    `The timetable is of ${boards}, not of ${awardingBody}. ${given}`,
  others: (others: number) => `: ${counted(others, 'other paper stands', 'other papers stand')} in it`,
  noneOf: (title: string, others: string, given: string) =>
    `The timetable has no examination of ${title}${others}. ${given}`,
  twoPlaces: (unit: string, of: string, before: string, beforeRow: number, now: string, nowRow: number) =>
    `Unit ${unit} of ${of} has two places in the timetable: ${before} (row ${beforeRow}), and ${now} (row ${nowRow}). It is shown without a day. Find out which is right, and correct the workbook.`,
};
