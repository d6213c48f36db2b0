import { addTo } from '../entries';
import { LINE_WORDS, type LineKind, type RegisterLine } from './register-line';
import type { Moment } from './moment';

/** Lines that a click records and another takes back. Files that were made are not: a file exists, and is marked as never sent. */
const CAN_BE_TAKEN_BACK: readonly LineKind[] = [
  ...(['sent', 'acknowledged', 'seen', 'discarded', 'rejected'] as const),
  ...(['emailed', 'entry-seen', 'change', 'withdrawal', 'result'] as const),
];

export function canBeTakenBack({ what }: RegisterLine): boolean {
  return CAN_BE_TAKEN_BACK.includes(what);
}

/** The line that takes another back: what that one says, so that it is known which is meant, and in the note what it records. */
export function takenBack(line: RegisterLine, at: { readonly time: Moment; readonly by: string }): RegisterLine {
  const note = [LINE_WORDS[line.what], ...(line.note === '' ? [] : [line.note])].join(': ');
  return { ...line, time: at.time, by: at.by, what: 'taken-back', note };
}

/** What two lines have in common of which one takes the other back. */
function keyOf(what: LineKind, line: RegisterLine): string {
  return JSON.stringify({ ...line, what, time: null, by: '' });
}

/** What a line takes back, as it was; null for every other line, and where its note does not say. */
function meantBy(line: RegisterLine): RegisterLine | null {
  const { what, note } = line;
  const meant = CAN_BE_TAKEN_BACK.find((kind) => note === LINE_WORDS[kind] || note.startsWith(`${LINE_WORDS[kind]}: `));
  if (what !== 'taken-back' || meant === undefined) return null;
  return { ...line, what: meant, note: note.slice(LINE_WORDS[meant].length).replace(/^: /, '') };
}

/** Lines that count, the earliest first, and those which take something back that is not there. */
export interface LinesInForce {
  readonly lines: readonly RegisterLine[];
  readonly lost: readonly RegisterLine[];
}

/** Leaves out of lines, the earliest first, those that were taken back, each with the line that does so. */
export function linesInForce(all: readonly RegisterLine[]): LinesInForce {
  const gone = new Set<RegisterLine>();
  const lost: RegisterLine[] = [];
  const open = new Map<string, RegisterLine[]>();
  for (const line of all) {
    if (line.what !== 'taken-back') {
      if (!canBeTakenBack(line)) continue;
      addTo(open, keyOf(line.what, line), line);
      continue;
    }
    const meant = meantBy(line);
    // The latest of several that are alike is the mistake.
    const found = meant === null ? undefined : open.get(keyOf(meant.what, meant))?.pop();
    if (found) gone.add(found);
    else lost.push(line);
    gone.add(line);
  }
  return { lines: gone.size === 0 ? all : all.filter((line) => !gone.has(line)), lost };
}
