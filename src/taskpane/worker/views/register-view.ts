import { groupBy, seriesName, withCommas } from '../../../entries';
import type { EntryKind } from '../../../reference';
import { LINE_WORDS, momentWords, type FileState, type Register } from '../../../register';
import { recordedActs, type RecordedAct } from '../../../workflow';

/** What was sent, as the pane lists it. */
export interface RegisterView {
  /** Those that were made last first, and of those that were made together each in the order in which they go. */
  readonly files: readonly RegisteredFileView[];
  /** What was recorded of e-mails, steps by hand and results, the latest first. */
  readonly acts: readonly ActView[];
  /** What is wrong with the register, in sentences. */
  readonly problems: readonly string[];
}

export interface RegisteredFileView {
  readonly key: string;
  readonly name: string;
  readonly kind: EntryKind;
  readonly seriesName: string;
  readonly entries: number;
  readonly state: FileState;
  /** How many of its entries were seen in Interchange, one by one. */
  readonly seenEntries: number;
  /** What happened to it, in order: `14 Sep 2026, 10:32`; empty where the time cannot be read. */
  readonly history: readonly { readonly state: FileState; readonly time: string; readonly by: string }[];
  /** What would take its last step back; null where nothing was recorded after it was made. */
  readonly last: Taken | null;
}

/** What tells one recorded act from another. */
type Taken = Pick<RecordedAct, 'time' | 'file'>;

/** Something recorded with one click that is about no file. */
export interface ActView extends Taken {
  /** `Withdrawal asked for (3)`. */
  readonly what: string;
  /** The candidates that it is about, up to three. */
  readonly who: readonly string[];
  readonly others: number;
  /** `14 Sep 2026, 10:32` */
  readonly when: string;
  readonly by: string;
}

/** Candidates of an act that are named. */
const NAMED = 3;

function actView({ time, file, lines }: RecordedAct): ActView {
  const counts = new Map<string, number>();
  for (const { what } of lines) counts.set(LINE_WORDS[what], (counts.get(LINE_WORDS[what]) ?? 0) + 1);
  const who = [...new Set(lines.map(({ details }) => `${details.candidateNumber} ${details.name}`.trim()))];
  return {
    time,
    file,
    when: momentWords(time),
    by: lines[0]?.by ?? '',
    what: [...counts].map(([words, count]) => `${words} (${withCommas(count)})`).join(', '),
    who: who.slice(0, NAMED),
    others: Math.max(0, who.length - NAMED),
  };
}

export function registerView(register: Register): RegisterView {
  const { files, problems } = register;
  const view = files.map(
    ({ key, name, kind, series, entries, seenEntries, state, made, by, history }): RegisteredFileView => {
      const last = history.at(-1)?.time ?? null;
      return {
        key,
        name,
        kind,
        entries,
        seenEntries,
        state,
        seriesName: seriesName(series),
        history: [{ state: 'made' as const, time: made, by }, ...history].map((one) => ({
          ...one,
          time: one.time === null ? '' : momentWords(one.time),
        })),
        last: last === null ? null : { time: last, file: name },
      };
    },
  );
  const acts = recordedActs(register).filter(({ file }) => file === '');
  return {
    files: [...groupBy(view, ({ history }) => history[0]?.time ?? '').values()].reverse().flat(),
    acts: acts.map(actView).reverse(),
    problems: problems.map(({ problem }) => `${problem}.`),
  };
}
