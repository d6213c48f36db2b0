import { counted, formatDate, formatPence, withCommas, type CalendarDate, type Pence } from '../../entries';

/** What the checklist says of the plan itself, and of what the check found. */
export const checklistWords = {
  centreMissing: 'The centre number is not known: give it, or add a column "Centre number" to the sheet.',
  centreLikely: (number: string, ucis: number, of: number) =>
    `${ucis} of ${counted(of, 'UCI')} here begin with ${number}. Is that your centre? A UCI has the number of the centre that issued it.`,
  file: (name: string, kind: string, series: string, entries: number, candidates: number) =>
    `${name}: ${kind.toLowerCase()} for ${series}, ${counted(entries, 'entry', 'entries')} of ${counted(candidates, 'candidate')}.`,
  waiting: (entries: number, advice: string) =>
    `${counted(entries, 'unit entry waits', 'unit entries wait')} for a registration. ${advice}`,
  registrationsFirst: 'Send the registrations first, and mark their file when it is acknowledged.',
  canWait: (until: CalendarDate) =>
    `The first can wait until ${formatDate(until)} without a late fee. Mark the file of the registrations when it is acknowledged.`,
  email: (subject: string, to: string) => `Send the e-mail "${subject}"${to === '' ? '' : ` to ${to}`}, and record it.`,
  names: (names: string, files: number) =>
    `Put ${names} into the outbox under exactly ${files === 1 ? 'this name' : 'these names, in this order'}. Collected does not mean accepted: check in Interchange.`,
  sequence: {
    full: (next: number, last: number) =>
      `The next sequence number would be ${next}, and a file cannot hold more than ${last}. Ask the awarding body for the number to go on with, and give it.`,
    passedOver: (number: string, name: string, instead: number) =>
      `Sequence number ${number} would make the name ${name}, but awarding bodies let no file name end in 00. Give ${instead}.`,
    used: (number: string, file: string) =>
      `Sequence number ${number} was used this year already, for ${file}. Give a higher one.`,
    back: (number: string) =>
      `Sequence number ${number} is lower than that of a file made before, and files are taken in the order of their numbers. Give a higher one, or accept this if the awarding body asked for it.`,
    nameAgain: (files: number, name: string, earlier: string) =>
      `${counted(files, 'file')} and more were made this year, so ${name} has the same last digits as ${earlier}. Save it into an empty folder, and send fewer, larger files.`,
  },
  basedata: {
    used: (series: string, code: string, version: string | number, names: readonly string[], age: string) =>
      `Codes for ${series} were taken from basedata ${code} version ${version} (${names.join(', ')})${age}. Check whether a newer version is out.`,
    ageUnknown: '; when it was produced cannot be read',
    age: (produced: CalendarDate, days: number) =>
      `, produced on ${formatDate(produced)}${days < 1 ? '' : `, ${counted(days, 'day')} ago`}`,
  },
  fees: {
    atStake: (due: Pence, unpriced: number) =>
      `Fees due: ${formatPence(due)}${unpriced === 0 ? '' : `, and ${counted(unpriced, 'fee')} not known`}.`,
    refundUntil: (series: string, day: CalendarDate) => `${series} until ${formatDate(day)}`,
    refund: (until: string) => `If you withdraw, the fee is given back: ${until}.`,
  },
  held: (entries: number) =>
    `${counted(entries, 'entry', 'entries')} ${entries === 1 ? 'is' : 'are'} kept out of the files until fixed.`,
  warnings: (count: number, first: string) => `${withCommas(count)} warnings, the first: ${first}`,
};
