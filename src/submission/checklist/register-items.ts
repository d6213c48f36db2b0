import { counted, formatDate, mustHave } from '../../entries';
import { dayOf, momentWords, type FileState, type Moment } from '../../register';
import type { RegisterComparison } from '../../assessment';
import { fileWords, madeTwice, type Sequences } from '../sequences';
import { item, type Item } from './item';

/** What the register itself says that the officer has to know before anything is sent. */
export function registerItems(
  { register, otherCentres }: RegisterComparison,
  now: Moment,
  counters: readonly Sequences[],
  isMaking: boolean,
): Item[] {
  const { sheet, files, entries, last, problems } = register;
  if (sheet === null) return [item('no-register', 'warning', NO_REGISTER_WORDS)];
  // Results alone, or the headings that are left where every line was deleted, tell nothing of files.
  const isEmpty = files.length === 0 && entries.length === 0;
  return [
    ...(isEmpty ? [item('no-register', 'warning', emptyWords(sheet))] : []),
    ...(last !== null && last > now
      ? [
          item(
            'clock-back',
            'warning',
            `The register has a line of ${momentWords(last)}, which is later than now (${momentWords(now)}). Put the clock of this computer right, or the time in the register if that is wrong.`,
          ),
        ]
      : []),
    ...(problems.length > 0
      ? [
          item(
            'register-damaged',
            'warning',
            `${counted(problems.length, 'thing')} in the sheet "${sheet}" cannot be read or is missing, so that something may be sent twice: ${problems
              .slice(0, 3)
              .map(({ problem }) => problem)
              .join('; ')}.`,
          ),
        ]
      : []),
    ...(otherCentres.length > 0
      ? [
          item(
            'other-centre-files',
            'fact',
            `The register also has files of another centre (${otherCentres.slice(0, 3).join(', ')}). They were left alone.`,
          ),
        ]
      : []),
    ...counters.flatMap(madeTwice).map((twice) => {
      const isSettled = twice.filter(({ state }) => state !== 'discarded').length < 2;
      const words = twice.map((file) => `${fileWords(file)} ${STATE_WORDS[file.state]}`).join('; ');
      return item(
        'made-twice',
        isSettled ? 'fact' : 'warning',
        `Sequence number ${mustHave(twice[0], 'The first file').sequence} was made ${twice.length} times, with different contents: ${words}. Somebody worked in a second copy of the workbook. Find out which one was sent, and mark the others as never sent.`,
      );
    }),
    ...files.flatMap((file) => {
      const words = NEXT_STEP[file.state];
      const day = file.made === null ? '' : ` made on ${formatDate(dayOf(file.made))}`;
      // Files are taken in their order: the next one must not overtake one that may still be sent.
      const kind = isMaking && file.state === 'made' ? 'blocker' : 'by-hand';
      return words === undefined ? [] : [item(`state-${file.state}`, kind, `${file.name}${day} ${words}`)];
    }),
  ];
}

const NO_REGISTER_WORDS =
  'Is this the first time that you send for this year? This workbook has no register of files that were sent before. If some were sent from another copy of the workbook, use that copy, or move its sheet "Entrywise register" here.';

function emptyWords(sheet: string): string {
  return `Is this the first time that you send for this year? The sheet "${sheet}" has no file. If lines were deleted, or some were sent from another copy of the workbook, use that copy.`;
}

const STATE_WORDS: Readonly<Record<FileState, string>> = {
  made: 'not marked as sent',
  sent: 'sent',
  acknowledged: 'acknowledged',
  seen: 'seen in Interchange',
  discarded: 'never sent',
  rejected: 'rejected',
};

/** What the officer has to do next with a file in each state; nothing for those at their end. */
const NEXT_STEP: Readonly<Partial<Record<FileState, string>>> = {
  made: 'is not marked as sent. Send it and mark it, or mark it as never sent: its entries are then new again.',
  sent: 'is not marked as acknowledged. Look into the log of sent files, and mark it.',
  acknowledged:
    'was acknowledged, which does not mean that it was accepted. Look its entries up in Interchange, and mark it as seen.',
};
