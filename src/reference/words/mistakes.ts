import { withCommas } from '../../entries';

/** What is wrong with a reference file, and how to write it. */
export const mistakeWords = {
  one: 'a mistake',
  several: (more: boolean, mistakes: number) => `${more ? 'more than ' : ''}${mistakes} mistakes`,
  theReferenceFile: 'The reference file',
  seeTheOthers: 'Put these right, and load the file again to see the others.',
  notUsed: (file: string, count: string) => `${file} has ${count}, and nothing of it was used.`,
  unknownKey: (key: string, known: string) => `${key} is not known here. Known are: ${known}`,
  didYouMean: (key: string, near: string) => `${key} is not known here. Did you mean "${near}"?`,
  sameSeries: (index: number) => `it is for the same as seriesDates[${index}]. Keep one of them`,
  datesNotInOrder:
    'the dates are not in order. They should follow each other: deadline, lateUntil, veryLateUntil, results',
  tooDeep: (deepest: number) => `brackets are nested ${deepest} deep and more. Look there for one too many`,
  tooManyItems: (most: number) =>
    `there are more than ${withCommas(most)} items here. Take out those that are not needed`,
  keyTwice: 'this key is here twice. Join the two',
  newerFormat: (format: number, reads: number) =>
    `it is written in format ${format}, by a newer release of Entrywise, and this release reads formats up to ${reads}. Use the newer release, or have the file saved with this one`,
  tooLarge: (megabytes: number) =>
    `the file is far too large: a reference file has at most ${megabytes} MB. Choose another`,
  atLine: (line: string | number) => ` at line ${line}`,
  notJson: (place: string) =>
    `the file is not valid JSON${place}. Look there for a missing comma, quotation mark or bracket, or a comma before a closing bracket`,
  kindsOfValue: {
    string: 'a text in quotes',
    number: 'a number without quotes',
    int: 'a whole number without quotes',
    boolean: 'true or false, without quotes',
    array: 'a list in square brackets [ ]',
    object: 'a group in curly brackets { }',
    record: 'a group in curly brackets { }',
  },
  missingOneOf: (allowed: string) => `is missing. Write one of ${allowed}`,
  notOneOf: (value: string, allowed: string) => `${value} is not one of ${allowed}`,
  missing: (expected: string) => `is missing. Write ${expected}`,
  isNot: (value: string, expected: string) => `${value} is not ${expected}`,
  empty: 'is empty. Write it or leave the key out',
  tooSmall: (value: string, minimum: string) => `${value} is too small. It cannot be under ${minimum}`,
  tooBig: (value: string, maximum: string) => `${value} is too large. It cannot be over ${maximum}`,
  notLevel: (value: string) => `${value} is not a level. Write it as "3"`,
  notAsItShould: (value: string) => `${value} is not as it should be written`,
  sameItem: (list: string, first: number | '') => `it is for the same as ${list}[${first}]. Keep one of them`,
  schema: {
    feeForNothing: 'it does not say what the fee is for. Add "kind": "registration" or "unit", or an "option" code',
    optionAlone: 'an "option" code stands by itself. Leave out qualification, suite, level and size',
    qualificationAlone: 'a "qualification" code already says suite, level and size. Leave those out',
    amountOrPercent: 'a late fee is either an "amount" or a "percent". Give one of them',
    percentOf: 'a percentage needs the fee that it is of, and an amount does not. Write "percent": 50, "of": "unit"',
    dayTogether: '"day", "session" and "minutes" belong together. Give all of them, or none',
  },
  values: {
    amountUnclear: (text: string) => `"${text}" is not a clear amount. Write pounds and pence, as "£12.50"`,
    noDay: (text: string) => `"${text}" is not a day of the calendar. Look up the right day`,
    noDate: (text: string) => `"${text}" is not a date as it should be written. Write "2027-02-21" or "21/02/2027"`,
    noSeries: (text: string) => `"${text}" is not a series. Write "June 2027" or its code, as "6A27"`,
    isNotQuoted: (text: string, problem: string) => `"${text}" is not ${problem}`,
    amount: 'an amount. Write it as text in quotes, as "£12.50"',
    date: 'a date. Write it as text in quotes, as "2027-02-21" or "21/02/2027"',
    academicYear: 'an academic year. Write it as text in quotes, as "2026/27"',
    noAcademicYear: (text: string) => `"${text}" is not an academic year. Write "2026/27"`,
    session: 'a session. Write "AM" or "PM"',
    noSession: (text: string) => `"${text}" is not a session. Write "AM" or "PM"`,
    series: 'a series. Write it as text in quotes, as "June 2027"',
    centreNumber: 'a centre number. Write it in quotes, as "99999"',
    noCentreNumber: (text: string) => `"${text}" is not a centre number. Write its five digits, as "99999"`,
    postcode: 'a postcode. Write it in quotes, as "ZZ99 9ZZ"',
    postcodeForm: 'a postcode of at most 8 characters, as "ZZ99 9ZZ"',
    entryCode: 'an entry code. Write it in quotes, as "05835"',
    qualificationCode: 'the entry code of a qualification. Write its five digits, as "05835"',
    optionCode: 'an option code. Write it in quotes, as "583501"',
    optionCodeForm: 'an option entry code: up to six letters and digits, as "583501"',
    unit: 'a unit. Write it in quotes, as "01"',
    noUnit: (text: string) => `"${text}" is not a unit. Write its two characters, as "01", "1C" or "CC"`,
    qan: 'a QAN. Write it in quotes, as "601/7699/4"',
    noQan: (text: string) =>
      `"${text}" is not a QAN: it has not the form "601/7699/4", or one of its digits was mistyped`,
  },
  policyIncomplete: (missing: string) =>
    `the product does not know this suite, so the file has to give all of its policy. Missing: ${missing}`,
  qualificationIncomplete: (code: string) =>
    `the product does not know ${code}, so it needs "suite", "level", "subject" and "size"`,
};
