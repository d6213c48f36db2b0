/** Why a line of a list that says what its candidate is entered for is not used. Each goes behind the name, without a full stop. */
export const lineWords = {
  noUnit: (text: string) => `“${text}” is no unit. Write its number, such as 1, or 1, 2 for two`,
  unclearMark: (text: string) => `“${text}” could mean yes or no. Write Y or N`,
  noAnswer: (text: string, heading: string) => `“${text}” below ${heading} is no yes or no. Write Y or N`,
  errorValue: (text: string) => `the cell with ${text} cannot be read`,
  noCourse: (text: string) => `“${text}” is no course that is known. Write its entry code instead`,
  noSeries: (text: string) => `“${text}” is no series that can be entered now. Write it as June 2027`,
  withoutSeries: 'no series is given. Choose one',
  past: (text: string) => `the series “${text}” is over`,
  withdrawn: 'the list says that it is withdrawn',
  made: 'the list says that this was entered already',
  noStatus: (text: string) => `“${text}” is no status that is known. Write Resit, or clear the cell`,
  forNothing: 'nothing says for what. Give units in the list, or choose them above',
};
