/** What each cell function says where it has no answer, and the words of the answers that are words. */
export const catalogueWords = {
  checkRow: {
    oneHeadingRow: 'The headings are one row: give the cells of the heading row.',
    otherWidths: 'The row and the headings have different widths: give the same columns of both.',
    headingsUnclear:
      'The headings are not understood: they have to name the candidate (number, UCI or name) and what is entered.',
    errorInCell: (field: string, error: string) =>
      `The cell for the ${field} shows ${error}, so the row cannot be checked. Correct it.`,
  },
  fee: {
    seriesNeeded: 'Whether the entry is late depends on its series. Give the series, for instance June 2027.',
    notKnown: (why: string) =>
      `${why} Load the basedata in the Entrywise pane, or enter the fee on the Reference tab there.`,
    noAttemptLeft: (attempts: number) =>
      `Only ${attempts} attempts at the unit are allowed, so a further one has no price.`,
  },
  uciBeginning: (text: string) =>
    `${text} is not the beginning of a UCI. Give the 12 characters before the check letter: five digits, a digit or letter, and six digits.`,
  code: {
    several: (written: string, codes: string) => `${written} could be ${codes}. Give the option code.`,
    ofSeries: (series: string) => ` for ${series}`,
    notInBasedata: (written: string, ofSeries: string) =>
      `${written} is not in the basedata${ofSeries}. Correct the code, or load a newer version of the basedata.`,
    notKnown: (written: string) =>
      `${written} is not known. Load the basedata in the Entrywise pane, or correct the code.`,
  },
  stage: {
    stages: { none: 'On time', late: 'Late', 'very-late': 'Very late', closed: 'Closed' },
    until: {
      none: (day: string) => `On time until ${day}`,
      late: (day: string) => `late until ${day}`,
      'very-late': (day: string) => `very late until ${day}`,
    },
    notConfirmed: ' (not confirmed)',
    neverLate: (series: string) => `Registrations in ${series} have no final deadline, so they are never late.`,
    dates: {
      deadline: 'The deadline',
      lateUntil: 'The last day for late entries',
      veryLateUntil: 'The last day for very late entries',
      refundUntil: 'The last day for a withdrawal with a refund',
      results: 'The day of the results',
    },
    notKnown: (what: string, series: string) =>
      `${what} for ${series} is not known. Enter it on the Reference tab of the Entrywise pane.`,
  },
};
