/** What the command line says of its own words, and where it ends early. */
export const terminalWords = {
  /** Where it is said what the sheet leaves out, in place of the words about the pane. */
  said: {
    columns: 'with --columns FILE',
    qualification: 'with --qualification CODE',
    series: 'with --series SERIES',
    registered: 'give --registered',
    basedata: 'with --basedata PATH',
  },
  didYouMean: (word: string) => ` Did you mean ${word}?`,
  seeHelp: (what: string, command: string) => `${what}. See entrywise ${command} --help.`,
  unknownOption: (option: string, meant: string, command: string) =>
    `${option} is not known here.${meant} See entrywise ${command} --help.`,
  unknownCommand: (command: string, meant: string, known: string) =>
    `There is no command "${command}".${meant} Commands are ${known}.`,
  ourMistake:
    'something went wrong that is our mistake, not yours. Your workbook is as it was, and no file is half-written.',
  report: 'Please report the lines below. Take out names and numbers of candidates first, should there be any.',
};

/** What is said of values of options that cannot be used. */
export const argumentWords = {
  noDay: (text: string) => `--as-of ${text} is not a day. Write it as 2027-02-21.`,
  noQualification: (text: string) =>
    `--qualification ${text} is not the code of a qualification. entrywise reference lists those that are known.`,
  noSeries: (text: string) =>
    `--series ${text} is not a series. Write January or June and the year: --series "June 2027".`,
  whichWorkbook: (command: string) => `Which workbook is to be checked? See entrywise ${command} --help.`,
  oneAtATime: (another: string) => `One workbook at a time: "${another}" is one too many.`,
  noCentre: (text: string) => `--centre ${text} is not a centre number of five digits.`,
};
