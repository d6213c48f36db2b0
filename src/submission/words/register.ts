import { counted, formatDate, listInWords, type CalendarDate } from '../../entries';
import type { FileState } from '../../register';

/** How a file stands, after its name. */
const states: Readonly<Record<FileState, string>> = {
  made: 'not marked as sent',
  sent: 'sent',
  acknowledged: 'acknowledged',
  seen: 'seen in Interchange',
  discarded: 'never sent',
  rejected: 'rejected',
};

/** What the officer has to do next with a file in each state, after its name; nothing for those at their end. */
const nextSteps: Readonly<Partial<Record<FileState, string>>> = {
  made: 'is not marked as sent. Send it and mark it, or mark it as never sent: its entries are then new again.',
  sent: 'is not marked as acknowledged. Check the log of sent files, then mark it.',
  acknowledged:
    'was acknowledged, which does not mean that it was accepted. Look its entries up in Interchange, and mark it as seen.',
};

function lastWords(files: number, last: readonly string[]): string {
  return files > last.length ? `, the last of them ${listInWords(last)}` : `: ${listInWords(last)}`;
}

/** What the checklist says of the register. */
export const registerWords = {
  none: 'Is this the first time that you send for this year? This workbook has no register of files that were sent before. If some were sent from another copy of the workbook, use that copy, or move its sheet "Entrywise register" here.',
  empty: (sheet: string) =>
    `Is this the first time that you send for this year? The sheet "${sheet}" has no file. If lines were deleted, or some were sent from another copy of the workbook, use that copy.`,
  elsewhere: (files: number, last: readonly string[]) => {
    const [were, they, them] =
      files === 1 ? (['was', 'it was', 'it'] as const) : (['were', 'they were', 'them'] as const);
    const made = `${counted(files, 'file')} of your centre ${were} made on this machine and ${files === 1 ? 'is' : 'are'} not in this workbook`;
    return `${made}${lastWords(files, last)}. If another copy of this workbook made ${them}, open that copy. If a workbook for other candidates made ${them}, press the button: your new files get numbers of their own. If ${they} never sent, say so under Special cases below.`;
  },
  elsewhereNeverSent: (files: number, last: readonly string[]) =>
    `You say that what was made on this machine in other workbooks was never sent${lastWords(files, last)}. No number is used again.`,
  clockBack: (last: string, now: string) =>
    `The register has a line of ${last}, which is later than now (${now}). Put the clock of this computer right, or the time in the register if that is wrong.`,
  damaged: (things: number, sheet: string, first: readonly string[]) =>
    `The sheet "${sheet}" has ${counted(things, 'problem')}, so something may be sent twice: ${first.join('; ')}.`,
  otherCentres: (centres: readonly string[]) =>
    `The register also has files of another centre (${centres.join(', ')}). They were left alone.`,
  madeTwice: (sequence: number, times: number, files: string) =>
    `Sequence number ${sequence} was used ${times} times, with different contents: ${files}. Somebody worked in a second copy of the workbook. Find out which one was sent, and mark the others as never sent.`,
  fileIs: (name: string, made: CalendarDate | null, state: string) =>
    `${name}${made === null ? '' : ` made on ${formatDate(made)}`} ${state}`,
  states,
  nextSteps,
};
