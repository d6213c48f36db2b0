/** What a cell function says where it gives no value. */
export const answerWords = {
  wrongType: (name: string, value: string) => `The ${name} is ${value}, which is neither a text nor a number.`,
  errorInCell: (name: string) =>
    `The cell for the ${name} holds an error or something else that is neither a text nor a number.`,
  withExample: (what: string, example: string) => `${what}. ${example}`,
  noSeries: (given: string | number) => `${given} is not a series`,
  seriesExample: 'Write its month and year as a text, for instance June 2027.',
  noDate: (given: string | number) => `${given} is not a date`,
  dateExample: 'Give a cell with a date, TODAY(), or a text such as 21/02/2027.',
  noAttempt: (given: string | number) => `${given} is not an attempt`,
  attemptExample: 'Give 1 for the first entry of the unit, 2 for a resit, or the word absent.',
  noStage: (given: string | number) => `${given} is not a stage`,
  stageExample: 'Give on time, late, very late, refund or results.',
  otherSizes: 'The ranges that were given have different sizes: this cell lies outside one of them.',
};
