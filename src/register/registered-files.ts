import { seriesCode, type Series, REGISTRATION_MONTH } from '../entries';
import type { EntryKind } from '../reference';
import type { FileState, RegisteredFile } from './register';
import type { RegisterLine } from './register-line';

/** The digits of the fingerprint that stand on the lines of a file's entries. */
export const SHORT_FINGERPRINT = 16;

/** A file's lines, gathered. */
export interface GatheredFile {
  readonly key: string;
  readonly made: RegisterLine | null;
  readonly entries: readonly RegisterLine[];
  readonly states: readonly RegisterLine[];
}

const STATES: readonly FileState[] = ['made', 'sent', 'acknowledged', 'seen', 'discarded', 'rejected'];
const STEPS: readonly FileState[] = ['made', 'sent', 'acknowledged', 'seen'];

function stateOf({ what }: RegisterLine): FileState | null {
  return STATES.find((state) => state === what) ?? null;
}

/**
 * Sorts lines to the files that they are about: by name and fingerprint, or where the fingerprint was lost by name and series,
 * the latest such file. Names are used again each year, so a name alone tells only of the latest.
 */
export function gatherFiles(lines: readonly RegisterLine[]): GatheredFile[] {
  const files = new Map<
    string,
    { key: string; made: RegisterLine | null; entries: RegisterLine[]; states: RegisterLine[] }
  >();
  const latest = new Map<string, string>();
  const placed = (line: RegisterLine): string => {
    const series = line.series === null ? '' : seriesCode(line.series);
    const known = latest.get(`${line.file} ${series}`) ?? (series === '' ? latest.get(line.file) : undefined);
    const print = line.fingerprint.slice(0, SHORT_FINGERPRINT);
    const key = print === '' && known !== undefined ? known : `${line.file} ${series} ${print}`;
    latest.set(`${line.file} ${series}`, key).set(line.file, key);
    return key;
  };
  // The lines of files and entries first: what became of a file may have been sorted before it.
  const ofFile = lines.filter(({ what, file }) => file !== '' && (what === 'made' || what === 'entry'));
  const ofState = lines.filter((line) => line.file !== '' && line.what !== 'made' && stateOf(line) !== null);
  for (const line of [...ofFile, ...ofState]) {
    const key = placed(line);
    const file = files.get(key) ?? { key, made: null, entries: [], states: [] };
    files.set(key, file);
    if (line.what === 'made') file.made ??= line;
    else (line.what === 'entry' ? file.entries : file.states).push(line);
  }
  return [...files.values()];
}

/** The file that its lines tell of; null where they tell neither name nor series. */
export function registeredFile({ key, made, entries, states }: GatheredFile): RegisteredFile | null {
  const line = made ?? entries[0] ?? states[0];
  const series = made?.series ?? entries[0]?.series ?? states[0]?.series ?? null;
  const name = /^([EA])(\d{5})([0-9A-Z]{2})\.X(\d\d)$/.exec(line?.file ?? '');
  const [, dataType, centreNumber = '', board = '', version] = name ?? [];
  if (!line || series === null || !name) return null;
  return {
    key,
    name: line.file,
    dataType: dataType === 'A' ? 'A' : 'E',
    centreNumber,
    board,
    series,
    kind: made?.kind ?? entries[0]?.kind ?? kindOf(series),
    sequence: made?.sequence ?? Number(version),
    entries: made?.entries ?? entries.length,
    fingerprint: line.fingerprint,
    made: made?.time ?? entries[0]?.time ?? null,
    by: line.by,
    state: lastState(states),
    seenEntries: 0,
    history: states.flatMap((one) => {
      const state = stateOf(one);
      return state === null ? [] : [{ state, time: one.time, by: one.by }];
    }),
  };
}

/** Registrations are made in a series of their own. */
export function kindOf({ month }: Series): EntryKind {
  return month === REGISTRATION_MONTH ? 'registration' : 'unit';
}

/** The last word counts, but a file that was acknowledged does not become one that was only sent. */
function lastState(lines: readonly RegisterLine[]): FileState {
  let last: FileState = 'made';
  for (const line of lines) {
    const state = stateOf(line);
    if (state === null) continue;
    const isBack = STEPS.includes(state) && STEPS.includes(last) && STEPS.indexOf(state) < STEPS.indexOf(last);
    if (!isBack) last = state;
  }
  return last;
}
