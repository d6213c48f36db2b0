import { seriesName } from '../../../entries';
import type { EntryKind } from '../../../reference';
import { momentWords, type FileState, type Register } from '../../../register';

/** What was sent, as the pane lists it. */
export interface RegisterView {
  /** The latest first. */
  readonly files: readonly RegisteredFileView[];
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
  /** What happened to it, in order: `14 Sep 2026, 10:32`; empty where the time cannot be read. */
  readonly history: readonly { readonly state: FileState; readonly time: string; readonly by: string }[];
}

export function registerView({ files, problems }: Register): RegisterView {
  const view = files.map(({ key, name, kind, series, entries, state, made, by, history }): RegisteredFileView => ({
    ...{ key, name, kind, entries, state },
    seriesName: seriesName(series),
    history: [{ state: 'made' as const, time: made, by }, ...history].map((one) => ({
      ...one,
      time: one.time === null ? '' : momentWords(one.time),
    })),
  }));
  return { files: view.reverse(), problems: problems.map(({ problem }) => `${problem}.`) };
}
