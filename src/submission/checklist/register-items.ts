import { mustHave } from '../../entries';
import { dayOf, momentWords, type Moment } from '../../register';
import type { RegisterComparison } from '../../assessment';
import type { FileMade } from '../files-elsewhere';
import { fileWords, madeTwice, type Sequences } from '../sequences';
import { registerWords } from '../words/register';
import { item, type Item } from './item';

/** Files that the register knows nothing of, and what the officer says of them. */
export interface OtherFiles {
  readonly elsewhere: readonly FileMade[];
  readonly neverSent: boolean;
}

/** Files that are named. */
const NAMED = 3;

function otherItems({ elsewhere, neverSent }: OtherFiles): Item[] {
  if (elsewhere.length === 0) return [];
  const names = elsewhere.slice(-NAMED).map(({ name, made }) => `${name} (${momentWords(made)})`);
  return neverSent
    ? [item('made-elsewhere', 'fact', registerWords.elsewhereNeverSent(elsewhere.length, names))]
    : [item('made-elsewhere', 'warning', registerWords.elsewhere(elsewhere.length, names))];
}

/** What the register itself says that the officer has to know before anything is sent. */
export function registerItems(
  { register, otherCentres }: RegisterComparison,
  now: Moment,
  counters: readonly Sequences[],
  isMaking: boolean,
  others: OtherFiles,
): Item[] {
  const { sheet, files, entries, last, problems } = register;
  const { elsewhere } = others;
  if (sheet === null)
    return elsewhere.length > 0 ? otherItems(others) : [item('no-register', 'warning', registerWords.none)];
  // Results alone, or the headings that are left where every line was deleted, tell nothing of files.
  const isEmpty = files.length === 0 && entries.length === 0;
  return [
    ...otherItems(others),
    ...(isEmpty && elsewhere.length === 0 ? [item('no-register', 'warning', registerWords.empty(sheet))] : []),
    ...(last !== null && last > now
      ? [item('clock-back', 'warning', registerWords.clockBack(momentWords(last), momentWords(now)))]
      : []),
    ...(problems.length > 0
      ? [
          item(
            'register-damaged',
            'warning',
            registerWords.damaged(
              problems.length,
              sheet,
              problems.slice(0, 3).map(({ problem }) => problem),
            ),
          ),
        ]
      : []),
    ...(otherCentres.length > 0
      ? [item('other-centre-files', 'fact', registerWords.otherCentres(otherCentres.slice(0, 3)))]
      : []),
    ...counters.flatMap(madeTwice).map((twice) => {
      const isSettled = twice.filter(({ state }) => state !== 'discarded').length < 2;
      const words = twice.map((file) => `${fileWords(file)} ${registerWords.states[file.state]}`).join('; ');
      return item(
        'made-twice',
        isSettled ? 'fact' : 'warning',
        registerWords.madeTwice(mustHave(twice[0], 'The first file').sequence, twice.length, words),
      );
    }),
    ...files.flatMap((file) => {
      const words = registerWords.nextSteps[file.state];
      const day = file.made === null ? null : dayOf(file.made);
      // Files are taken in their order: the next one must not overtake one that may still be sent.
      const kind = isMaking && file.state === 'made' ? 'blocker' : 'by-hand';
      return words === undefined
        ? []
        : [item(`state-${file.state}`, kind, registerWords.fileIs(file.name, day, words))];
    }),
  ];
}
